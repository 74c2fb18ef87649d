package org.cocreation.steering.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;

/** Somebody else than its proposer confirms a spending, or refuses it. */
@ApplicationScoped
class AnswerSpending {

  private final ProposedSpendingRepository proposals;
  private final BookSpending bookSpending;
  private final Access access;
  private final Events events;
  private final Clock clock;

  @Inject
  AnswerSpending(
      ProposedSpendingRepository proposals,
      BookSpending bookSpending,
      Access access,
      Events events,
      Clock clock) {
    this.proposals = proposals;
    this.bookSpending = bookSpending;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * With the last confirmation that it takes, it is booked.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams and the proposer, 409 where the side's
   *     confirmation is not missing, it was answered, or less is left of the shares, 412 and 428
   *     for a version that is stale or missing
   */
  ProposedSpending confirm(UUID id, Actor by, String ifMatch) {
    ProposedSpending proposed = access.toRead("spending", proposals.findAndLock(id), by);
    ActingPerson actor = requireSteering(proposed, by);
    Preconditions.requireMatch(ifMatch, proposed.version());
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

  private ActingPerson requireSteering(ProposedSpending proposed, Actor by) {
    Membership membership =
        access.asMember("spending", proposed.partnershipId(), by).requireTeam(Team.STEERING);
    return ActingPerson.of(by, membership.side());
  }

  private void tell(ProposedSpendingFact fact, ProposedSpending proposed, ActingPerson actor) {
    proposals.flush();
    events.publish(fact, proposed, actor, ProposedSpendingView.of(proposed));
  }
}
