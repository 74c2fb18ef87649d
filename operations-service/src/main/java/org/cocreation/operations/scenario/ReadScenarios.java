package org.cocreation.operations.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;

/** Shows the scenarios to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadScenarios {

  private final ScenarioRepository scenarios;
  private final Access access;

  ReadScenarios(ScenarioRepository scenarios, Access access) {
    this.scenarios = scenarios;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<ScenarioView> list(
      UUID cycleId, Actor actor, boolean withdrawn, Optional<UUID> after, int most) {
    return scenarios
        .list(access.toRead("cycle", cycleId, actor).cycleId(), withdrawn, after, most)
        .stream()
        .map(ScenarioView::of)
        .toList();
  }

  /** Those that are tried, oldest first; for those who may read the cycle. */
  public List<Versioned<ScenarioView>> standing(UUID cycleId) {
    return scenarios.standing(cycleId).stream()
        .map(scenario -> Versioned.of(ScenarioView.of(scenario), scenario.version()))
        .toList();
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  Scenario one(UUID id, Actor actor) {
    return access.toRead("scenario", scenarios.findByIdOptional(id), actor);
  }
}
