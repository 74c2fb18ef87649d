package org.cocreation.operations.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.scenario.Scenario;
import org.cocreation.operations.scenario.ScenarioContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as it was when it was tried, and how it went.
 *
 * @param side whose work it is
 * @param result {@link ScenarioResult#NONE} while nobody has judged it
 * @param judgedBy null while nobody has
 * @param version of these words and this result: who judges names the one that they read
 */
public record AssessedScenario(
    UUID id,
    Side side,
    ScenarioContent content,
    ScenarioResult result,
    @Nullable JudgedBy judgedBy,
    int version) {

  /** Who judged, for which side (R19). */
  @Schema(name = "ScenarioJudgedBy")
  public record JudgedBy(Side side, String person, String name, Instant at) {}

  static AssessedScenario of(Scenario scenario) {
    return new AssessedScenario(
        scenario.id(), scenario.side(), scenario.content(), ScenarioResult.NONE, null, 0);
  }

  AssessedScenario worded(ScenarioContent anew) {
    return new AssessedScenario(id, side, anew, result, judgedBy, version + 1);
  }

  AssessedScenario judged(ScenarioResult said, Participation by, Instant now) {
    return new AssessedScenario(
        id,
        side,
        content,
        said,
        new JudgedBy(by.side(), by.actor().person(), by.actor().name(), now),
        version + 1);
  }

  @JsonIgnore
  public boolean isJudged() {
    return judgedBy != null;
  }

  @JsonIgnore
  boolean isRejected() {
    return result.result() == Outcome.REJECTED;
  }
}
