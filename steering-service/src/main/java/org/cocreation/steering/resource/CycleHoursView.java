package org.cocreation.steering.resource;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose hours there are for a cycle. */
@Schema(
    name = "CycleHours",
    description = "What of both sides' hours is committed to a cycle (4.2.3).",
    examples =
        """
        {"cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "sides": [{"side": "PROVIDER", "hoursPerSprint": 80},
                   {"side": "CUSTOMER", "hoursPerSprint": 0,
                    "none": {"id": "0199f1a0-0b10-7000-8000-000000000b10",
                             "cycleId": "0199f1a0-0200-7000-8000-000000000200",
                             "side": "CUSTOMER", "reason": "Our crews come in to assess it.",
                             "person": "steering@mincorp", "name": "Henrik Nyman",
                             "at": "2026-03-12T08:20:41.118920Z"}}],
         "people": []}""")
public record CycleHoursView(UUID cycleId, List<SideHoursView> sides, List<ResourceView> people) {

  /** One side's hours. */
  @Schema(name = "SideHours")
  public record SideHoursView(
      Side side,
      @Schema(description = "Of all its people, on the days on which all are there.")
          int hoursPerSprint,
      @Schema(description = "That it commits nobody's; absent where it has not said so.")
          @Nullable NoHoursView none) {

    static SideHoursView of(
        Side side, UUID cycleId, List<ResourceView> people, List<NoHoursView> answers) {
      return new SideHoursView(
          side,
          people.stream()
              .filter(one -> one.side() == side)
              .flatMap(one -> one.in(cycleId).stream())
              .mapToInt(Commitment::hoursPerSprint)
              .sum(),
          answers.stream().filter(one -> one.side() == side).findFirst().orElse(null));
    }
  }
}
