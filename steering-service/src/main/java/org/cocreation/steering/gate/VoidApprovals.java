package org.cocreation.steering.gate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.authority.FourEyesSet;
import org.cocreation.steering.authority.SigningLimited;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.goal.GoalEvent;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.killclock.KillClockChanged;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.cocreation.steering.partnership.SteeringLeft;
import org.cocreation.steering.statement.ValueStated;
import org.cocreation.steering.told.ToldChanged;
import org.cocreation.steering.tranche.TranchePlanChanged;
import org.cocreation.steering.weight.GoalWeightsSet;

/**
 * Editing after an approval voids it (R1): a signature stands only under what it was given for, and
 * as long as who gave it may sign for that side. Once a cycle is through the gate its approvals are
 * settled, until it comes back in another round.
 */
@ApplicationScoped
public class VoidApprovals {

  private static final int AFTER_THE_PARTNERSHIPS = ObserverMethod.DEFAULT_PRIORITY + 1;

  private final CycleRepository cycles;
  private final ApprovalRepository approvals;
  private final PartnershipRepository partnerships;
  private final ValueGate gate;
  private final Signers signers;
  private final Events events;
  private final Clock clock;

  VoidApprovals(
      CycleRepository cycles,
      ApprovalRepository approvals,
      PartnershipRepository partnerships,
      ValueGate gate,
      Signers signers,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.approvals = approvals;
    this.partnerships = partnerships;
    this.gate = gate;
    this.signers = signers;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Voids what was given for another content than the one that now is.
   *
   * @param cycle locked
   * @param actor who changed the content; null where no person of steering did
   */
  public void ofOtherContent(Cycle cycle, ActingPerson actor, String reason) {
    List<Approval> standing = notSettled(cycle);
    if (standing.isEmpty()) {
      return;
    }
    String current = gate.of(cycle).canonical().hash();
    makeVoid(
        cycle, actor, reason, standing.stream().filter(given -> !given.isFor(current)).toList());
  }

  private List<Approval> notSettled(Cycle cycle) {
    return approvals.standing(cycle.id()).stream().filter(a -> !a.isSettled(cycle)).toList();
  }

  private void makeVoid(Cycle cycle, ActingPerson actor, String reason, List<Approval> given) {
    Instant now = clock.instant();
    for (Approval approval : given) {
      approval.makeVoid(reason, now);
      events.publish(
          ApprovalFact.VOIDED,
          approval.subject(cycle),
          actor,
          ApprovalView.of(approval),
          approval.voidReason());
    }
    approvals.flush();
  }

  /** Who cannot sign any more has not signed, unless it was decided on already. */
  void afterSteeringLeft(@Observes SteeringLeft left) {
    for (Cycle cycle : cycles.findAndLock(left.partnershipId(), Phase.PRIORITIZATION)) {
      makeVoid(
          cycle,
          left.by(),
          left.reason(),
          notSettled(cycle).stream()
              .filter(given -> given.isBy(left.side(), left.person()))
              .toList());
    }
  }

  /** Nor has who may not sign so much any more. */
  void afterSigningLimited(@Observes SigningLimited limited) {
    partnerships
        .sidesOf(limited.organization())
        .forEach(
            (partnership, side) -> {
              for (Cycle cycle : cycles.findAndLock(partnership, Phase.PRIORITIZATION)) {
                limit(cycle, limited, side);
              }
            });
  }

  private void limit(Cycle cycle, SigningLimited limited, Side side) {
    List<Approval> given =
        notSettled(cycle).stream().filter(one -> one.isBy(side, limited.person())).toList();
    if (!given.isEmpty()
        && gate.of(cycle).content().plannedAmount().filter(limited.still()).isEmpty()) {
      makeVoid(
          cycle,
          ActingPerson.of(limited.by(), side),
          limited.reason(given.getFirst().signed().name()),
          given);
    }
  }

  /** Nor does it suffice that one person stated the value and signed it, where it takes two now. */
  void afterFourEyesSet(@Observes @Priority(AFTER_THE_PARTNERSHIPS) FourEyesSet set) {
    partnerships
        .sidesOf(set.organization())
        .forEach(
            (partnership, side) -> {
              for (Cycle cycle : cycles.findAndLock(partnership, Phase.PRIORITIZATION)) {
                ofInsufficient(cycle, ActingPerson.of(set.by(), side));
              }
            });
  }

  /**
   * Voids what does not suffice by the rules that hold now.
   *
   * @param cycle locked
   */
  void ofInsufficient(Cycle cycle, ActingPerson actor) {
    List<Approval> given = notSettled(cycle);
    if (!given.isEmpty()) {
      List<Approval> sufficient = signers.sufficient(cycle, gate.of(cycle).content(), given);
      makeVoid(
          cycle,
          actor,
          "By the rules of its organization that hold now, the signer may not sign it alone.",
          given.stream().filter(approval -> !sufficient.contains(approval)).toList());
    }
  }

  /** What each side says that it is worth is part of what is decided on. */
  void afterStatement(@Observes ValueStated stated) {
    ActingPerson actor = stated.actor();
    String side = actor.side().name().toLowerCase(Locale.ROOT);
    ofOtherContent(stated.cycle(), actor, "The value statement of the " + side + " changed.");
  }

  /** So is what the other teams told. */
  void afterTold(@Observes ToldChanged told) {
    ofOtherContent(told.cycle(), null, told.reason());
  }

  /** The tranche plan is part of what is decided on. */
  void afterTranchePlan(@Observes TranchePlanChanged changed) {
    ofOtherContent(changed.cycle(), changed.actor(), "The tranche plan changed.");
  }

  /** How much each goal counts is part of what is decided on. */
  void afterWeights(@Observes GoalWeightsSet weighted) {
    ofOtherContent(weighted.cycle(), weighted.actor(), "The weights of the goals changed.");
  }

  /** The kill clock is part of what is decided on. */
  void afterKillClock(@Observes KillClockChanged changed) {
    ofOtherContent(changed.cycle(), changed.actor(), "The kill clock changed.");
  }

  /** A goal is part of what each cycle at the gate for which it holds decides on. */
  void afterGoal(@Observes GoalEvent event) {
    GoalView goal = event.goal();
    List<Cycle> concerned =
        goal.content().cycleId() == null
            ? cycles.findAndLock(goal.partnershipId(), Phase.PRIORITIZATION)
            : cycles.findAndLock(goal.content().cycleId()).stream()
                .filter(cycle -> cycle.phase() == Phase.PRIORITIZATION)
                .toList();
    concerned.forEach(
        cycle ->
            ofOtherContent(
                cycle,
                event.actor(),
                "The goal '" + goal.content().name() + "' was " + event.happened().fact() + "."));
  }
}
