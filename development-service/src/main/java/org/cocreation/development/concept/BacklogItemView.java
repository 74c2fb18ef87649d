package org.cocreation.development.concept;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cocreation.chassis.problem.Refusal;
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

  /**
   * That each of them is worth it (R6).
   *
   * @param isKpi whether it is a KPI of the cycle
   * @throws Refusal 409 for those that are refused, or without a trace to a KPI of the cycle
   */
  public static void requireTraced(Collection<BacklogItemView> items, Predicate<UUID> isKpi) {
    List<BacklogItemView> untraced =
        items.stream()
            .filter(
                item ->
                    item.state() == BacklogItem.State.REFUSED
                        || !item.content().isTraced()
                        || !isKpi.test(item.content().kpiId()))
            .toList();
    if (!untraced.isEmpty()) {
      throw Refusal.conflict(
              "untraced-items",
              "No feature without a business case (R6): name the KPI of the cycle that each item"
                  + " serves and how, or refuse the item. Without: %s.",
              untraced.stream()
                  .map(item -> item.content().title())
                  .collect(Collectors.joining("; ")))
          .with(
              "items",
              untraced.stream()
                  .map(item -> Map.of("id", item.id(), "title", item.content().title()))
                  .toList());
    }
  }
}
