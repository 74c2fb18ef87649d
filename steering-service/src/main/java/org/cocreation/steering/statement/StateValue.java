package org.cocreation.steering.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.goal.GoalRepository;

/** A side says what the micro-service is worth to it (activity 4, 4.2.2). */
@ApplicationScoped
class StateValue {

  /** A statement, and whether it is the side's first for the cycle. */
  record Stated(ValueStatement statement, boolean isNew) {}

  private final CycleRepository cycles;
  private final ValueStatementRepository statements;
  private final GoalRepository goals;
  private final Access access;
  private final Events events;
  private final Event<ValueStated> stated;
  private final Clock clock;

  StateValue(
      CycleRepository cycles,
      ValueStatementRepository statements,
      GoalRepository goals,
      Access access,
      Events events,
      Event<ValueStated> stated,
      Clock clock) {
    this.cycles = cycles;
    this.statements = statements;
    this.goals = goals;
    this.access = access;
    this.events = events;
    this.stated = stated;
    this.clock = clock;
  }

  /**
   * Voids the approvals of both sides, unless it says the same as before.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams and the other side, 409 once the value
   *     is decided on, 412 and 428 for a version that is stale or missing, 422 for a range or KPI
   *     that is none
   */
  Stated state(
      UUID cycleId,
      Side side,
      Actor by,
      String ifMatch,
      String ifNoneMatch,
      ValueStatementContent said) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation as = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    if (as.side() != side) {
      throw Refusal.forbidden(
          "wrong-side", "Each side states its own value; yours is the %s.", as.side());
    }
    Optional<ValueStatement> known = statements.find(cycleId, side);
    Preconditions.requireFirstOrMatch(known.map(ValueStatement::version), ifMatch, ifNoneMatch);
    if (!cycle.isRunning() || Phase.PRIORITIZATION.isBefore(cycle.phase())) {
      throw Refusal.conflict(
          "value-statement-closed",
          "The value is stated in phases NEEDS and PRIORITIZATION of a running cycle; this one is"
              + " %s in %s.",
          cycle.status(),
          cycle.phase());
    }
    int horizonMonths = requireHorizon(cycle, said.kpiId());
    ValueStatement statement = known.orElseGet(() -> new ValueStatement(cycleId, side));
    statement.state(said, horizonMonths, by.person(), clock.instant());
    statements.persistAndFlush(statement);
    ActingPerson actor = as.actingPerson();
    events.publish(
        ValueStatementFact.CHANGED,
        Subject.of(statement.id(), cycle.partnershipId(), cycleId),
        actor,
        ValueStatementView.of(statement));
    stated.fire(new ValueStated(cycle, actor));
    return new Stated(statement, known.isEmpty());
  }

  private int requireHorizon(Cycle cycle, UUID kpiId) {
    return goals.forCycle(cycle.partnershipId(), cycle.id()).stream()
        .flatMap(goal -> goal.kpis().stream())
        .filter(kpi -> kpi.id().equals(kpiId))
        .findFirst()
        .orElseThrow(() -> Refusal.invalidField("kpiId", "must be a KPI of this cycle's goals"))
        .content()
        .horizonMonths();
  }
}
