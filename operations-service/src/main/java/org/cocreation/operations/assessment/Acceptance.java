package org.cocreation.operations.assessment;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.cocreation.chassis.problem.Refusal;

/** What an acceptance stands on: at least one scenario, each of them judged, none rejected. */
final class Acceptance {

  private Acceptance() {}

  /**
   * @throws Refusal 409 where the scenarios do not bear it out, with those that do not
   */
  static void require(List<AssessedScenario> scenarios) {
    if (scenarios.isEmpty()) {
      throw Refusal.conflict(
          "no-scenario", "Nobody has tried it: prepare at least one scenario from your own work.");
    }
    List<Map<String, Object>> open = named(scenarios, one -> !one.isJudged());
    if (!open.isEmpty()) {
      throw Refusal.conflict(
              "scenarios-open", "%d of the scenarios are not judged yet.", open.size())
          .with("open", open);
    }
    List<Map<String, Object>> rejected = named(scenarios, AssessedScenario::isRejected);
    if (!rejected.isEmpty()) {
      throw Refusal.conflict(
              "scenario-rejected",
              "%d of the scenarios are rejected: what must change is not accepted.",
              rejected.size())
          .with("rejected", rejected);
    }
  }

  private static List<Map<String, Object>> named(
      List<AssessedScenario> scenarios, Predicate<AssessedScenario> which) {
    return scenarios.stream()
        .filter(which)
        .map(
            one ->
                Map.<String, Object>of(
                    "scenarioId", one.id(),
                    "workProcess", one.content().workProcess(),
                    "text", one.content().text()))
        .toList();
  }
}
