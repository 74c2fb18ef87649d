package org.cocreation.development.sprint;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sprint as it is planned: all of it is said. */
@Schema(
    name = "PlanSprintRequest",
    examples =
        """
        {"goal": "The operator of one excavator sees the load of each truck.",
         "startsOn": "2026-03-16", "endsOn": "2026-03-29",
         "hours": {"PROVIDER": 120, "CUSTOMER": 60},
         "items": [{"itemId": "0199f1a0-0801-7000-8000-000000000801",
                    "owner": "development@constructcorp"}]}""")
record PlanSprintRequest(
    @NotNull @Valid @JsonUnwrapped SprintContent content,
    @Size(max = 50) @Schema(description = "What comes first is first; each item once. None where left out.")
        @Nullable List<@NotNull @Valid PlannedItem> items) {

  PlanSprintRequest {
    items = items == null ? List.of() : items;
  }

  /** An item of the concept that the sprint takes. */
  @Schema(name = "PlannedItem")
  record PlannedItem(
      @NotNull @Schema(description = "A backlog item of the cycle's concept.") UUID itemId,
      @Size(max = 200) @Schema(description = "A person of the development team, of either side.")
          @Nullable String owner) {}
}
