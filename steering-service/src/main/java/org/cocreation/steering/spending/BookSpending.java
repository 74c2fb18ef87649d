package org.cocreation.steering.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.ledger.Ledger;
import org.cocreation.steering.ledger.SideAmounts;
import org.cocreation.steering.tranche.Tranche;
import org.cocreation.steering.tranche.TrancheRepository;

/** Steering books what was spent out of a tranche (R9). */
@ApplicationScoped
class BookSpending {

  private final TrancheRepository tranches;
  private final SpendingRepository spendings;
  private final Ledger ledger;
  private final Access access;
  private final Events events;
  private final Event<MoneySpent> spent;
  private final Clock clock;

  @Inject
  BookSpending(
      TrancheRepository tranches,
      SpendingRepository spendings,
      Ledger ledger,
      Access access,
      Events events,
      Event<MoneySpent> spent,
      Clock clock) {
    this.tranches = tranches;
    this.spendings = spendings;
    this.ledger = ledger;
    this.access = access;
    this.events = events;
    this.spent = spent;
    this.clock = clock;
  }

  /**
   * Also when the cycle rests or is over: bills come late. A released tranche never changes, so its
   * cycle need not be locked.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 before the tranche is released and
   *     where less than that is left of it, 422 for what is no amount in the tranche's currency
   */
  Spending book(UUID trancheId, Actor by, SpendingRequest request) {
    Tranche tranche = tranches.require(trancheId);
    Membership membership =
        access.asMember("tranche", tranche.partnershipId(), by).requireTeam(Team.STEERING);
    ActingPerson actor = ActingPerson.of(by, membership.side());
    Money amount = request.amount().toPositiveMoney("amount");
    if (!amount.currency().equals(tranche.amount().currency())) {
      throw Refusal.invalidField(
          "amount.currency", "must be the tranche's: " + tranche.amount().currency());
    }
    if (!tranche.isReleased()) {
      throw Refusal.conflict(
          "tranche-not-released", "Tranche " + tranche.number() + " is not released yet.");
    }
    Ledger.Turn turn = ledger.takeTurn(tranche.partnershipId());
    SideAmounts unspent = ledger.unspent(trancheId, amount.currency());
    if (unspent.total().compareTo(amount) < 0) {
      throw Refusal.conflict(
              "funds-missing",
              "Of tranche " + tranche.number() + " only " + unspent.total() + " are unspent.")
          .with("unspent", unspent.total().view());
    }
    SideAmounts taken = unspent.take(amount);
    Instant now = clock.instant();
    Spending spending = Spending.book(tranche, amount, taken, request.description(), actor, now);
    spendings.persist(spending);
    ledger.book(turn, spending.entry(taken), actor, now);
    events.publish(SpendingFact.BOOKED, spending, actor, SpendingView.of(spending));
    spent.fire(
        new MoneySpent(tranche.cycleId(), spendings.total(tranche.cycleId(), amount.currency())));
    return spending;
  }
}
