package org.cocreation.steering.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person with hours, as people and events see them. */
@Schema(
    name = "Resource",
    description = "A person of one side with hours for the cycles of a partnership (4.2.3).",
    examples =
        """
        {"id": "0199f1a0-0b00-7000-8000-000000000b00",
         "partnershipId": "0199f1a0-0100-7000-8000-000000000100", "side": "CUSTOMER",
         "person": "development@mincorp", "name": "Elin Sandberg",
         "competence": "Payload sensors and their calibration", "hoursPerSprint": 40,
         "from": "2026-03-16", "to": "2026-09-30",
         "cycles": [{"cycleId": "0199f1a0-0200-7000-8000-000000000200", "hoursPerSprint": 30,
                     "from": "2026-03-16", "to": "2026-09-30"},
                    {"cycleId": "0199f1a0-0201-7000-8000-000000000201", "hoursPerSprint": 20,
                     "from": "2026-04-13", "to": "2026-05-10"}],
         "overbooked": [{"from": "2026-04-13", "to": "2026-05-10", "hoursPerSprint": 50}]}""")
public record ResourceView(
    UUID id,
    UUID partnershipId,
    Side side,
    @JsonUnwrapped ResourceContent content,
    @Schema(description = "What is committed to which cycle.") List<Commitment> cycles,
    @Schema(description = "When the cycles together take more than the person has.")
        List<OverbookingView> overbooked,
    @Schema(description = "Why the person is not offered any more; absent as long as they are.")
        @Nullable String withdrawnReason) {

  /** A time in which a person is booked beyond their hours. */
  @Schema(name = "Overbooking")
  public record OverbookingView(LocalDate from, @Nullable LocalDate to, int hoursPerSprint) {}

  static ResourceView of(Resource resource) {
    return new ResourceView(
        resource.id(),
        resource.partnershipId(),
        resource.side(),
        resource.content(),
        resource.commitments(),
        resource.overbookings().stream()
            .map(one -> new OverbookingView(one.from(), one.to(), one.hoursPerSprint()))
            .toList(),
        resource.withdrawnReason());
  }

  /** What is committed to that cycle. */
  public Optional<Commitment> in(UUID cycleId) {
    return cycles.stream().filter(one -> one.cycleId().equals(cycleId)).findFirst();
  }
}
