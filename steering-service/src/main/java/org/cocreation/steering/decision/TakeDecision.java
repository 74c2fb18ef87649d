package org.cocreation.steering.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleFact;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.cycle.TellCycle;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.gate.ValueGate;
import org.cocreation.steering.gate.VoidApprovals;
import org.cocreation.steering.killclock.HoldCycle;
import org.cocreation.steering.killclock.KillClocks;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.cocreation.steering.tranche.ReleaseTranche;

/** Steering decides on a cycle; the engine follows. */
@ApplicationScoped
class TakeDecision {

  /** A decision, and the cycle as it now is. */
  record Taken(Decision decision, Cycle cycle) {}

  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final DecisionRepository decisions;
  private final SealDecision sealDecision;
  private final ValueGate gate;
  private final KillClocks killClocks;
  private final HoldCycle holdCycle;
  private final ReleaseTranche releaseTranche;
  private final VoidApprovals voidApprovals;
  private final Access access;
  private final TellCycle tellCycle;
  private final ProcessEngine engine;
  private final Events events;
  private final Clock clock;

  TakeDecision(
      CycleRepository cycles,
      PartnershipRepository partnerships,
      DecisionRepository decisions,
      SealDecision sealDecision,
      ValueGate gate,
      KillClocks killClocks,
      HoldCycle holdCycle,
      ReleaseTranche releaseTranche,
      VoidApprovals voidApprovals,
      Access access,
      TellCycle tellCycle,
      ProcessEngine engine,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.decisions = decisions;
    this.sealDecision = sealDecision;
    this.gate = gate;
    this.killClocks = killClocks;
    this.holdCycle = holdCycle;
    this.releaseTranche = releaseTranche;
    this.voidApprovals = voidApprovals;
    this.access = access;
    this.tellCycle = tellCycle;
    this.engine = engine;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One person of steering decides for both sides, except at the value gate, which takes both (R1)
   * and releases the first tranche (R8). Past a kill clock nothing goes on (R11).
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the cycle is not where the
   *     decision makes sense or an approval is missing, 412 and 428 for a version that is stale or
   *     missing, 422 for a request that does not fit its outcome
   */
  Taken take(UUID cycleId, Actor by, String ifMatch, DecisionRequest request) {
    // Its decisions are a chain, and the next cycle may start in this transaction; a partnership is
    // held before its cycles.
    cycles.partnershipOf(cycleId).ifPresent(partnerships::hold);
    Cycle cycle = cycles.requireAndLock(cycleId);
    Membership as = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING).membership();
    Preconditions.requireMatch(ifMatch, cycle.version());
    request.requireMeaningful(cycle);
    if (request.outcome() == Outcome.REVIVE) {
      partnerships.requireActive(cycle.partnershipId());
    }
    Decision decision =
        Decision.take(cycle, request, requireApproved(cycle, request), as, clock.instant());
    sealDecision.seal(decision);
    CycleFact fact = move(cycle, decision);
    decisions.persist(decision);
    decisions.flush();
    ActingPerson actor = decision.decider();
    events.publish(DecisionFact.TAKEN, decision, actor, DecisionView.of(decision));
    if (isValueGate(decision.outcome(), decision.phase())) {
      releaseTranche.releaseFirst(cycle, decision.id(), actor);
    }
    tellCycle.tell(fact, cycle, actor, decision.reason());
    if (decision.outcome() == Outcome.REVIVE) {
      holdCycle.settle(cycle, actor, decision.reason());
    }
    voidApprovals.ofOtherContent(cycle, actor, "The cycle went into another round.");
    conduct(cycle, decision.outcome());
    return new Taken(decision, cycle);
  }

  /** Every decision says on what content it was taken (R19); at the gate both sides signed it. */
  private ValueGate.Approved requireApproved(Cycle cycle, DecisionRequest request) {
    if (request.outcome() == Outcome.INVEST
        && (cycle.phase() == Phase.DEVELOPMENT || cycle.isHeld())) {
      killClocks.requireNotExpired(cycle.id());
    }
    if (!isValueGate(request.outcome(), cycle.phase())) {
      return gate.asItStands(cycle);
    }
    cycle.requireFinishedPhase();
    return gate.requireApproved(cycle, request.contentHash());
  }

  private static boolean isValueGate(Outcome outcome, Phase phase) {
    return outcome == Outcome.INVEST && phase == Phase.PRIORITIZATION;
  }

  /** Puts the cycle where the decision sends it; what became of it. */
  private static CycleFact move(Cycle cycle, Decision decision) {
    return switch (decision.outcome()) {
      case INVEST -> {
        cycle.invest();
        yield cycle.isOver() ? CycleFact.COMPLETED : CycleFact.ADVANCED;
      }
      case REWORK -> {
        cycle.moveBack(decision.toPhase());
        yield CycleFact.MOVED_BACK;
      }
      case SHELVE -> {
        cycle.shelve();
        yield CycleFact.SHELVED;
      }
      case REVIVE -> {
        cycle.revive(decision.toPhase());
        yield CycleFact.REVIVED;
      }
      case STOP -> {
        cycle.stop();
        yield CycleFact.STOPPED;
      }
    };
  }

  private void conduct(Cycle cycle, Outcome outcome) {
    switch (outcome) {
      case INVEST -> engine.decided(cycle.id());
      case REWORK, SHELVE -> engine.redirected(cycle.id());
      case REVIVE -> engine.revived(cycle.id());
      case STOP -> engine.stopped(cycle.id());
    }
  }
}
