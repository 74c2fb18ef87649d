package org.cocreation.steering.resource;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a person's hours goes to a cycle. */
@Schema(
    examples =
        """
        {"hoursPerSprint": 30, "from": "2026-03-16", "to": "2026-09-30"}""")
record CommitHoursRequest(
    @NotNull @Min(1) @Max(400) Integer hoursPerSprint,
    @Schema(description = "The first day; absent for the first that is offered.")
        @Nullable LocalDate from,
    @Schema(description = "The last day; absent for the last that is offered.")
        @Nullable LocalDate to) {

  Commitment to(UUID cycleId, ResourceContent offered) {
    return new Commitment(
        cycleId,
        hoursPerSprint,
        from == null ? offered.from() : from,
        to == null ? offered.to() : to);
  }
}
