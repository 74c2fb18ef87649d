package org.cocreation.steering.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.ledger.Ledger;

/** A side takes back what is not released of its pledges (R8, R9, R18). */
@ApplicationScoped
class WithdrawPledge {

  private final CycleRepository cycles;
  private final PledgeWithdrawalRepository withdrawals;
  private final Ledger ledger;
  private final Access access;
  private final Events events;
  private final Clock clock;

  WithdrawPledge(
      CycleRepository cycles,
      PledgeWithdrawalRepository withdrawals,
      Ledger ledger,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.withdrawals = withdrawals;
    this.ledger = ledger;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * For the person's own side; also of a cycle that is shelved or over, where it matters most. Of a
   * release at the same time, one comes first: what is released cannot be taken back.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 for more than is not released, 422
   *     for what is no amount, or nothing
   */
  PledgeWithdrawal withdraw(UUID cycleId, Actor by, PledgeWithdrawalRequest request) {
    Money amount = request.amount().toMoney("amount");
    if (amount.isZero()) {
      throw Refusal.invalidField("amount.amount", "must be more than zero");
    }
    Cycle cycle = cycles.requireAndLock(cycleId);
    ActingPerson actor =
        access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING).actingPerson();
    Ledger.Turn turn = ledger.takeTurn(cycle.partnershipId());
    Money available = ledger.available(cycleId, amount.currency()).of(actor.side());
    Instant now = clock.instant();
    PledgeWithdrawal withdrawal =
        PledgeWithdrawal.of(cycle, actor, amount, available, request.reason(), now);
    withdrawals.persist(withdrawal);
    ledger.book(turn, withdrawal.entry(), actor, now);
    events.publish(
        PledgeFact.WITHDRAWN,
        withdrawal,
        actor,
        PledgeWithdrawalView.of(withdrawal),
        withdrawal.reason());
    return withdrawal;
  }
}
