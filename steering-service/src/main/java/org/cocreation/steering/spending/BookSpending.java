package org.cocreation.steering.spending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.authority.Signing;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.ledger.Ledger;
import org.cocreation.steering.ledger.SideAmounts;
import org.cocreation.steering.tranche.Tranche;
import org.cocreation.steering.tranche.TrancheRepository;

/**
 * Steering books what was spent out of a tranche (R9): a side out of its own share, out of the
 * other's with the other's confirmation, and beyond an amount with that of a second person.
 */
@ApplicationScoped
class BookSpending {

  /** What became of it: one of the two is there. */
  record Outcome(Optional<Spending> booked, Optional<ProposedSpending> proposed) {}

  private final CycleRepository cycles;
  private final TrancheRepository tranches;
  private final SpendingRepository spendings;
  private final ProposedSpendingRepository proposals;
  private final Signing signing;
  private final Ledger ledger;
  private final Access access;
  private final Events events;
  private final Event<MoneySpent> spent;
  private final Clock clock;

  BookSpending(
      CycleRepository cycles,
      TrancheRepository tranches,
      SpendingRepository spendings,
      ProposedSpendingRepository proposals,
      Signing signing,
      Ledger ledger,
      Access access,
      Events events,
      Event<MoneySpent> spent,
      Clock clock) {
    this.cycles = cycles;
    this.tranches = tranches;
    this.spendings = spendings;
    this.proposals = proposals;
    this.signing = signing;
    this.ledger = ledger;
    this.access = access;
    this.events = events;
    this.spent = spent;
    this.clock = clock;
  }

  /**
   * Also when the cycle rests, is held or is over: bills come late. The cycle is locked before the
   * ledger, as by a release: the last of a budget holds it (R11).
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 before the tranche is released and
   *     where less than that is left of the shares, 422 for what is no amount in the tranche's
   *     currency
   */
  Outcome book(UUID trancheId, Actor by, SpendingRequest request) {
    Tranche tranche = tranches.require(trancheId);
    Membership membership =
        access.asMember("tranche", tranche.partnershipId(), by).requireTeam(Team.STEERING);
    ActingPerson actor = membership.acting(by);
    Money amount = request.amount().toPositiveMoney("amount");
    if (!amount.currency().equals(tranche.amount().currency())) {
      throw Refusal.invalidField(
          "amount.currency", "must be the tranche's: %s", tranche.amount().currency());
    }
    if (!tranche.isReleased()) {
      throw Refusal.conflict(
          "tranche-not-released", "Tranche %d is not released yet.", tranche.number());
    }
    Set<Side> sides = request.sides(actor.side());
    Set<Side> wanted = EnumSet.copyOf(sides);
    if (!signing.takesTwo(actor.organization(), amount)) {
      wanted.remove(actor.side());
    } else {
      wanted.add(actor.side());
    }
    if (wanted.isEmpty()) {
      return new Outcome(
          Optional.of(book(tranche, amount, sides, request.description(), actor)),
          Optional.empty());
    }
    SideAmounts ignored = requireUnspent(tranche, amount, sides);
    ProposedSpending proposed =
        ProposedSpending.of(
            tranche, amount, sides, wanted, request.description(), actor, clock.instant());
    proposals.persistAndFlush(proposed);
    events.publish(
        ProposedSpendingFact.PROPOSED, proposed, actor, ProposedSpendingView.of(proposed));
    return new Outcome(Optional.empty(), Optional.of(proposed));
  }

  /**
   * Everybody whom it takes has confirmed it.
   *
   * @throws Refusal 409 where less than that is left of the shares
   */
  void book(ProposedSpending confirmed) {
    Spending ignored =
        book(
            tranches.require(confirmed.trancheId()),
            confirmed.amount(),
            confirmed.sides(),
            confirmed.description(),
            confirmed.proposer());
  }

  private Spending book(
      Tranche tranche, Money amount, Set<Side> sides, String description, ActingPerson actor) {
    Cycle ignored = cycles.requireAndLock(tranche.cycleId());
    Ledger.Turn turn = ledger.takeTurn(tranche.partnershipId());
    SideAmounts taken = requireUnspent(tranche, amount, sides).take(amount);
    Instant now = clock.instant();
    Spending spending = Spending.book(tranche, amount, taken, description, actor, now);
    spendings.persist(spending);
    ledger.book(turn, spending.entry(taken), actor, now);
    events.publish(SpendingFact.BOOKED, spending, actor, SpendingView.of(spending));
    spent.fire(
        new MoneySpent(tranche.cycleId(), spendings.total(tranche.cycleId(), amount.currency())));
    return spending;
  }

  private SideAmounts requireUnspent(Tranche tranche, Money amount, Set<Side> sides) {
    SideAmounts unspent = ledger.unspent(tranche.id(), amount.currency()).only(sides);
    if (unspent.total().compareTo(amount) < 0) {
      throw Refusal.conflict(
              "funds-missing",
              "Of tranche %d only %s are unspent in the share of [%s]; what is taken of the other"
                  + " side's share (from), that side confirms.",
              tranche.number(),
              unspent.total(),
              sides)
          .with("unspent", unspent.total().view());
    }
    return unspent;
  }
}
