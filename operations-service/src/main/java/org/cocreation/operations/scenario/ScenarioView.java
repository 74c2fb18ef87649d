package org.cocreation.operations.scenario;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scenario as people and events see it. */
@Schema(
    name = "Scenario",
    description = "How one side's operations tries the proofs of concept in its own work.",
    examples =
        """
        {"id": "0199f1a0-0740-7000-8000-000000000740",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "CUSTOMER",
         "workProcess": "Loading at the face",
         "text": "A full shift at night: the driver reads the load before the truck leaves.",
         "state": "PREPARED",
         "preparedBy": {"person": "operations@mincorp", "name": "Pekka Rantanen"},
         "preparedAt": "2026-03-18T09:10:44.102300Z"}""")
public record ScenarioView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Whose work it is.") Side side,
    @JsonUnwrapped ScenarioContent content,
    Scenario.State state,
    PreparedBy preparedBy,
    Instant preparedAt,
    @Schema(description = "Why it was taken back; absent while it stands.")
        @Nullable String withdrawalReason) {

  /** Who wrote it down. */
  public record PreparedBy(String person, String name) {}

  static ScenarioView of(Scenario scenario) {
    return new ScenarioView(
        scenario.id(),
        scenario.cycleId(),
        scenario.side(),
        scenario.content(),
        scenario.state(),
        new PreparedBy(scenario.preparedBy(), scenario.preparedByName()),
        scenario.preparedAt(),
        scenario.withdrawalReason());
  }
}
