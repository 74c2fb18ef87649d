package org.cocreation.steering.tranche;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.evidence.ReadEvidence;
import org.cocreation.steering.evidence.ShownEvidence;
import org.cocreation.steering.ledger.Ledger;
import org.cocreation.steering.ledger.SideAmounts;

/** Money is released in small bets, each on what the one before it showed (R8). */
@ApplicationScoped
public class ReleaseTranche {

  private final CycleRepository cycles;
  private final TrancheRepository tranches;
  private final TranchePlans plans;
  private final ReadEvidence evidence;
  private final FundsCheck funds;
  private final Ledger ledger;
  private final Instance<ReleaseVeto> vetoes;
  private final Access access;
  private final Events events;
  private final Clock clock;

  ReleaseTranche(
      CycleRepository cycles,
      TrancheRepository tranches,
      TranchePlans plans,
      ReadEvidence evidence,
      FundsCheck funds,
      Ledger ledger,
      @Any Instance<ReleaseVeto> vetoes,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.tranches = tranches;
    this.plans = plans;
    this.evidence = evidence;
    this.funds = funds;
    this.ledger = ledger;
    this.vetoes = vetoes;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The first tranche, by both sides' decision at the value gate; in that decision's transaction.
   * Where the cycle comes through the gate again, in a later round, it is released already and
   * nothing happens.
   *
   * @param cycle locked
   * @throws Refusal 409 {@code tranche-plan-missing}, {@code funds-missing} or a veto's
   */
  public void releaseFirst(Cycle cycle, UUID decisionId, ActingPerson by) {
    Tranche first =
        plans
            .of(cycle.id())
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "tranche-plan-missing", "Plan first in which tranches money is released."))
            .first();
    if (first.isReleased()) {
      return;
    }
    Instant now = clock.instant();
    SideAmounts taken = take(cycle, first, by, now);
    first.releaseFirst(decisionId, taken, now);
    tell(first, by);
  }

  /**
   * A later tranche.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 for the first, before the value
   *     gate, out of turn, without its evidence or enough money, or on a veto; 412 and 428 for a
   *     version that is stale or missing
   */
  Tranche release(UUID trancheId, Actor by, String ifMatch, String note) {
    Cycle cycle = cycles.requireAndLock(tranches.requireCycleOf(trancheId));
    Participation participation =
        access.toChange("tranche", cycle.id(), by).requireTeam(Team.STEERING);
    Tranche tranche = tranches.require(trancheId);
    Preconditions.requireMatch(ifMatch, tranche.version());
    requirePastTheGate(participation.requireRunning());
    tranche.requireUnreleased();
    ShownEvidence shown = tranche.requireEvidence(evidence.of(cycle.id()));
    Instant now = clock.instant();
    SideAmounts taken = take(cycle, tranche, participation.actingPerson(), now);
    tranche.release(shown, note, taken, now);
    tell(tranche, participation.actingPerson());
    return tranche;
  }

  private static void requirePastTheGate(Participation participation) {
    if (!Phase.PRIORITIZATION.isBefore(Phase.valueOf(participation.cycle().phase()))) {
      throw Refusal.conflict(
          "value-gate-ahead",
          "The cycle has the value gate before it: there both sides release money, or do not.");
    }
  }

  private SideAmounts take(Cycle cycle, Tranche tranche, ActingPerson by, Instant now) {
    for (ReleaseVeto veto : vetoes) {
      veto.against(cycle)
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
    if (tranche.amount().isZero()) {
      return new SideAmounts(tranche.amount().currency(), Map.of());
    }
    Ledger.Turn turn = ledger.takeTurn(cycle.partnershipId());
    Optional<Money> missing = funds.missingFor(tranche);
    if (missing.isPresent()) {
      throw Refusal.conflict(
              "funds-missing",
              "Tranche %d takes %s; %s of that is not pledged or not available any more.",
              tranche.number(),
              tranche.amount(),
              missing.get())
          .with("missing", missing.get().view());
    }
    SideAmounts taken =
        ledger.available(cycle.id(), tranche.amount().currency()).take(tranche.amount());
    ledger.book(turn, tranche.entry(taken), by, now);
    return taken;
  }

  private void tell(Tranche tranche, ActingPerson by) {
    tranches.flush();
    events.publish(TrancheFact.RELEASED, tranche, by, ReleasedTranche.of(tranche));
  }
}
