package org.cocreation.steering.difference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.SteeringLeft;
import org.cocreation.steering.statement.AgendaItem;

/** The two steering groups agree on a wording where their statements differ (4.2.2). */
@ApplicationScoped
class SettleDifference {

  private record Held(ValueDifference difference, ActingPerson actor) {}

  private final CycleRepository cycles;
  private final ValueDifferenceRepository differences;
  private final TwoPeople twoPeople;
  private final Access access;
  private final Events events;
  private final Clock clock;

  SettleDifference(
      CycleRepository cycles,
      ValueDifferenceRepository differences,
      TwoPeople twoPeople,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.differences = differences;
    this.twoPeople = twoPeople;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A wording for the other side to accept, in place of whatever was proposed before.
   *
   * @throws Refusal 404 for outsiders and where the statements do not differ in it, 403 for other
   *     teams, 409 where it is settled and once the value is decided on, 412 and 428 for a version
   *     that is stale or missing
   */
  ValueDifference propose(
      UUID cycleId, AgendaItem.Topic topic, Actor by, String ifMatch, String wording) {
    Held held = hold(cycleId, topic, by, ifMatch);
    held.difference().propose(wording, held.actor(), clock.instant());
    return tell(ValueDifferenceFact.WORDING_PROPOSED, held, null);
  }

  /**
   * Settles it by the wording that was read.
   *
   * @throws Refusal as {@link #propose}; 403 for the side that proposed it, 409 where nobody did,
   *     for who did with a token of the other side, and where who did does not steer any more
   */
  ValueDifference accept(UUID cycleId, AgendaItem.Topic topic, Actor by, String ifMatch) {
    Held held = hold(cycleId, topic, by, ifMatch);
    requireProposerToSteer(held.difference());
    held.difference().accept(held.actor(), clock.instant());
    return tell(ValueDifferenceFact.SETTLED, held, null);
  }

  private void requireProposerToSteer(ValueDifference difference) {
    if (difference.proposed() != null
        && twoPeople
            .standing(
                difference.partnershipId(),
                Team.STEERING,
                List.of(difference.proposed()),
                Function.identity())
            .isEmpty()) {
      throw Refusal.conflict(
          "proposer-left",
          "%s, who proposed the wording, does not steer for that side any more: propose it anew.",
          difference.proposed().name());
    }
  }

  /**
   * By either side.
   *
   * @throws Refusal as {@link #propose}; 409 where it is not settled
   */
  ValueDifference reopen(
      UUID cycleId, AgendaItem.Topic topic, Actor by, String ifMatch, String reason) {
    Held held = hold(cycleId, topic, by, ifMatch);
    held.difference().reopen(reason, clock.instant());
    return tell(ValueDifferenceFact.REOPENED, held, reason);
  }

  /** The cycle first: so the statements stand still meanwhile. */
  private Held hold(UUID cycleId, AgendaItem.Topic topic, Actor by, String ifMatch) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation as = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    ValueDifference difference =
        differences
            .findAndLock(cycleId, topic)
            .filter(ValueDifference::isThere)
            .orElseThrow(() -> Refusal.notFound("value difference"));
    if (!cycle.isRunning() || Phase.PRIORITIZATION.isBefore(cycle.phase())) {
      throw Refusal.conflict(
          "value-differences-closed",
          "Differences are settled in phases NEEDS and PRIORITIZATION of a running cycle; this one"
              + " is %s in %s.",
          cycle.status(),
          cycle.phase());
    }
    Preconditions.requireMatch(ifMatch, difference.version());
    return new Held(difference, as.actingPerson());
  }

  private ValueDifference tell(ValueDifferenceFact fact, Held held, String reason) {
    tell(fact, held.difference(), held.actor(), reason);
    return held.difference();
  }

  /** What who left the steering team proposed, falls with it; what was agreed, stands. */
  void steeringLeft(@Observes SteeringLeft left) {
    for (ValueDifference waiting : differences.findProposedAndLock(left.partnershipId())) {
      if (waiting.isProposedBy(left.side(), left.person())) {
        waiting.withdrawWording(clock.instant());
        tell(ValueDifferenceFact.WORDING_WITHDRAWN, waiting, left.by(), left.reason());
      }
    }
  }

  private void tell(
      ValueDifferenceFact fact, ValueDifference difference, ActingPerson actor, String reason) {
    differences.flush();
    events.publish(fact, difference, actor, ValueDifferenceView.of(difference), reason);
  }
}
