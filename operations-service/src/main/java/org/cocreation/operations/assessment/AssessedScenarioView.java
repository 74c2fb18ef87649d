package org.cocreation.operations.assessment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.scenario.ScenarioContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A scenario of an assessment as people and events see it. */
@Schema(
    name = "AssessedScenario",
    examples =
        """
        {"id": "0199f1a0-0740-7000-8000-000000000740", "side": "CUSTOMER",
         "workProcess": "Loading at the face",
         "text": "A full shift at night: the driver reads the load before the truck leaves.",
         "result": "REJECTED", "mustChange": "Show the load while the bucket is still up.",
         "effect": "The driver waits for the number, so each truck takes ten seconds longer.",
         "judgedBy": {"side": "CUSTOMER", "person": "operations@mincorp",
                      "name": "Pekka Rantanen", "at": "2026-03-30T06:40:00Z"}}""")
public record AssessedScenarioView(
    @Schema(description = "The scenario's own.") UUID id,
    @Schema(description = "Whose work it is.") Side side,
    @JsonUnwrapped ScenarioContent content,
    @JsonUnwrapped ScenarioResult judgement,
    @Schema(description = "Absent while nobody has judged it.")
        AssessedScenario.@Nullable JudgedBy judgedBy) {

  static AssessedScenarioView of(AssessedScenario scenario) {
    return new AssessedScenarioView(
        scenario.id(), scenario.side(), scenario.content(), scenario.result(), scenario.judgedBy());
  }
}
