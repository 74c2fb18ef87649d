package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.TwoPeople;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** A side signs what is to be decided on (R1). */
@ApplicationScoped
class GiveApproval {

  private final CycleRepository cycles;
  private final ApprovalRepository approvals;
  private final ValueGate gate;
  private final Signers signers;
  private final VoidApprovals voidApprovals;
  private final Access access;
  private final Events events;
  private final Clock clock;

  GiveApproval(
      CycleRepository cycles,
      ApprovalRepository approvals,
      ValueGate gate,
      Signers signers,
      VoidApprovals voidApprovals,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.approvals = approvals;
    this.gate = gate;
    this.signers = signers;
    this.voidApprovals = voidApprovals;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * For the signer's own side. Edits and other approvals of the cycle come before or after it,
   * never in between.
   *
   * @param contentHash of what the signer has read
   * @throws Refusal 404 for outsiders, 403 for other teams and for people who may not sign, or not
   *     so much, 409 where the gate is not open, the content is another, the side has approved it,
   *     or the person has for the other side
   */
  Approval give(UUID cycleId, Actor by, String contentHash) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation as = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    ValueGate.Standing standing = gate.of(cycle);
    if (!standing.isOpen()) {
      throw Refusal.conflict(
              "gate-not-open", "There is nothing to approve yet; missing: %s.", standing.missing())
          .with("missing", standing.missing());
    }
    signers.require(as, standing.content());
    String current = standing.canonical().hash();
    if (!contentHash.equals(current)) {
      throw ValueGate.contentChanged(current);
    }
    TwoPeople.requireAnother(
        by.person(),
        by.name(),
        approvals.standing(cycleId).stream()
            .filter(approval -> approval.side() != as.side())
            .map(approval -> approval.signed().person())
            .toList());
    ActingPerson actor = as.actingPerson();
    voidApprovals.ofInsufficient(cycle, actor);
    if (approvals.standing(cycleId).stream().anyMatch(given -> given.side() == as.side())) {
      throw Refusal.conflict(
          "already-approved", "The %s has approved this content already.", as.side());
    }
    int revision = standing.content().concept().revision();
    Approval approval = Approval.give(cycle, actor, current, revision, clock.instant());
    approvals.persistAndFlush(approval);
    events.publish(ApprovalFact.GIVEN, approval.subject(cycle), actor, ApprovalView.of(approval));
    return approval;
  }
}
