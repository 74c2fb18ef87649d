package org.cocreation.operations.scenario;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Each side's operations prepares what it will try, from its own work processes (activity 9). */
@ApplicationScoped
class PrepareScenario {

  /** More than anybody goes through by hand; an event tells all of them. */
  static final int MOST = 50;

  private final ScenarioRepository scenarios;
  private final ScenarioFollower follower;
  private final Access access;
  private final Events events;
  private final Clock clock;

  PrepareScenario(
      ScenarioRepository scenarios,
      ScenarioFollower follower,
      Access access,
      Events events,
      Clock clock) {
    this.scenarios = scenarios;
    this.follower = follower;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * It joins the assessments that are open.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 outside of the phase DEVELOPMENT
   *     and where the cycle has as many as it may have
   */
  Scenario prepare(UUID cycleId, Actor by, ScenarioContent content) {
    Participation participation = requirePreparing(cycleId, by);
    scenarios.hold(cycleId);
    if (scenarios.countStanding(cycleId) >= MOST) {
      throw Refusal.conflict(
          "too-many-scenarios",
          "There are %d scenarios in this cycle: withdraw one of them first.",
          MOST);
    }
    Scenario scenario = Scenario.prepare(participation, content, clock.instant());
    scenarios.persistAndFlush(scenario);
    tell(ScenarioFact.PREPARED, scenario, participation);
    return scenario;
  }

  /**
   * Saying the same again changes nothing.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams and the other side, 409 where it is
   *     withdrawn, judged in an open assessment, or outside of the phase DEVELOPMENT, 412 and 428
   *     for a version that is stale or missing
   */
  Scenario change(UUID id, Actor by, String ifMatch, ScenarioContent content) {
    Scenario scenario = access.toRead("scenario", scenarios.findAndLock(id), by);
    Participation participation = requirePreparing(scenario.cycleId(), by);
    Preconditions.requireMatch(ifMatch, scenario.version());
    scenarios.hold(scenario.cycleId());
    if (scenario.change(participation, content)) {
      scenarios.flush();
      tell(ScenarioFact.CHANGED, scenario, participation);
    }
    return scenario;
  }

  /**
   * @throws Refusal as {@link #change}
   */
  Scenario withdraw(UUID id, Actor by, String ifMatch, String reason) {
    Scenario scenario = access.toRead("scenario", scenarios.findAndLock(id), by);
    Participation participation = requirePreparing(scenario.cycleId(), by);
    Preconditions.requireMatch(ifMatch, scenario.version());
    scenarios.hold(scenario.cycleId());
    scenario.withdraw(participation, reason, clock.instant());
    scenarios.flush();
    tell(ScenarioFact.WITHDRAWN, scenario, participation);
    return scenario;
  }

  private Participation requirePreparing(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.OPERATIONS)
        .requireIn(Phase.DEVELOPMENT);
  }

  private void tell(ScenarioFact fact, Scenario scenario, Participation by) {
    events.publish(
        fact, scenario, by.actingPerson(), ScenarioView.of(scenario), scenario.withdrawalReason());
    follower.follow(scenario, by.actingPerson());
  }
}
