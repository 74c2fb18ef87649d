package org.cocreation.development.concept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A backlog item as people and events see it. */
@Schema(
    name = "BacklogItem",
    description = "A feature of the concept, with the value that it is for (R6).",
    examples =
        """
        {"id": "0199f1a0-0801-7000-8000-000000000801",
         "title": "Load shown to the operator while loading",
         "description": "The excavator's display shows the payload of the truck after each bucket.",
         "effortHours": 120, "sourcing": "CUSTOM", "feasibility": 4, "dataReadiness": "PARTLY",
         "dataNote": "Two of the eight trucks have no payload sensor yet.",
         "kpiId": "0199f1a0-0401-7000-8000-000000000401",
         "trace": "A right load saves the fuel of the tonnes that are hauled in vain.",
         "state": "PROPOSED"}""")
public record BacklogItemView(
    UUID id,
    @JsonUnwrapped BacklogItemContent content,
    BacklogItem.State state,
    @Nullable ItemRefusal refusal) {

  static BacklogItemView of(BacklogItem item) {
    return new BacklogItemView(item.id(), item.content(), item.state(), item.refusal());
  }
}
