package org.cocreation.steering.spending;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.authority.Signing;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.SteeringLeft;

/** Somebody else than its proposer confirms a spending, or refuses it. */
@ApplicationScoped
class AnswerSpending {

  /** Cycles are locked before their bills, so this comes after those who lock cycles. */
  private static final int AFTER_CYCLES = ObserverMethod.DEFAULT_PRIORITY + 1;

  private final CycleRepository cycles;
  private final ProposedSpendingRepository proposals;
  private final BookSpending bookSpending;
  private final TwoPeople twoPeople;
  private final Signing signing;
  private final Access access;
  private final Events events;
  private final Clock clock;

  AnswerSpending(
      CycleRepository cycles,
      ProposedSpendingRepository proposals,
      BookSpending bookSpending,
      TwoPeople twoPeople,
      Signing signing,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.proposals = proposals;
    this.bookSpending = bookSpending;
    this.twoPeople = twoPeople;
    this.signing = signing;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * With the last confirmation that it takes, it is booked.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams and the proposer, 409 where the side's
   *     confirmation is not missing, it was answered, its proposer left, the person confirmed it
   *     for the other side, or less is left of the shares, 412 and 428 for a version that is stale
   *     or missing
   */
  ProposedSpending confirm(UUID id, Actor by, String ifMatch) {
    // The cycle before what is of it, as everybody does: the booking locks it.
    Optional<Cycle> ignored = proposals.cycleOf(id).flatMap(cycles::findAndLock);
    ProposedSpending proposed = access.toRead("spending", proposals.findAndLock(id), by);
    ActingPerson actor = requireSteering(proposed, by);
    Preconditions.requireMatch(ifMatch, proposed.version());
    requireStanding(proposed);
    proposed.confirm(actor, clock.instant());
    if (proposed.missing().isEmpty()) {
      bookSpending.book(proposed);
      proposed.booked();
    }
    tell(ProposedSpendingFact.CONFIRMED, proposed, actor);
    return proposed;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it was answered, 412 and 428
   *     for a version that is stale or missing
   */
  ProposedSpending refuse(UUID id, Actor by, String ifMatch, String reason) {
    ProposedSpending proposed = access.toRead("spending", proposals.findAndLock(id), by);
    ActingPerson actor = requireSteering(proposed, by);
    Preconditions.requireMatch(ifMatch, proposed.version());
    proposed.refuse(reason);
    tell(ProposedSpendingFact.REFUSED, proposed, actor);
    return proposed;
  }

  /** By the rules and the people as they are now, whatever held when it was proposed. */
  private void requireStanding(ProposedSpending proposed) {
    if (standing(proposed, List.of(proposed.signed()), said -> said).isEmpty()) {
      throw Refusal.conflict(
          "proposer-left",
          "%s, who proposed it, does not steer for that side any more: refuse it, and propose it"
              + " anew.",
          proposed.signed().name());
    }
    boolean ignored =
        proposed.keepOnly(
            standing(proposed, proposed.confirmations(), ProposedSpending.Confirmation::signed));
    if (signing.takesTwo(proposed.proposer().organization(), proposed.amount())) {
      proposed.wantAnotherOfOwn();
    }
  }

  private <T> List<T> standing(
      ProposedSpending proposed, List<T> said, Function<T, Signed> signed) {
    return twoPeople.standing(proposed.partnershipId(), Team.STEERING, said, signed);
  }

  /**
   * What who left the steering team proposed falls with it; what that person confirmed, counts no
   * more.
   */
  void steeringLeft(@Observes @Priority(AFTER_CYCLES) SteeringLeft left) {
    for (ProposedSpending waiting : proposals.findWaitingAndLock(left.partnershipId())) {
      if (waiting.isProposedBy(left.side(), left.person())) {
        waiting.refuse(left.reason());
        tell(ProposedSpendingFact.REFUSED, waiting, left.by());
      } else if (waiting.keepOnly(
          standing(waiting, waiting.confirmations(), ProposedSpending.Confirmation::signed))) {
        tell(ProposedSpendingFact.CONFIRMATION_VOIDED, waiting, left.by());
      }
    }
  }

  private ActingPerson requireSteering(ProposedSpending proposed, Actor by) {
    Membership membership =
        access.asMember("spending", proposed.partnershipId(), by).requireTeam(Team.STEERING);
    return membership.acting(by);
  }

  private void tell(ProposedSpendingFact fact, ProposedSpending proposed, ActingPerson actor) {
    proposals.flush();
    events.publish(fact, proposed, actor, ProposedSpendingView.of(proposed));
  }
}
