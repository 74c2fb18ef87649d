package org.cocreation.steering.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;

/** A side takes its signature back, until it was decided on (R18). */
@ApplicationScoped
class WithdrawApproval {

  private final CycleRepository cycles;
  private final ApprovalRepository approvals;
  private final Access access;
  private final Events events;
  private final Clock clock;

  WithdrawApproval(
      CycleRepository cycles,
      ApprovalRepository approvals,
      Access access,
      Events events,
      Clock clock) {
    this.cycles = cycles;
    this.approvals = approvals;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The approval of the person's own side, also one that somebody else of it gave. It comes before
   * the decision or after it: then it is refused.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where the side has no approval that
   *     stands, where the cycle went through the gate with it, and where it is over
   */
  Approval withdraw(UUID cycleId, Actor by, String reason) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation as = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    Approval approval =
        approvals.standing(cycleId).stream()
            .filter(given -> given.side() == as.side())
            .findFirst()
            .orElseThrow(
                () ->
                    Refusal.conflict(
                        "not-approved", "The %s has no approval that stands.", as.side()));
    if (approval.isSettled(cycle)) {
      throw Refusal.conflict(
          "already-decided",
          cycle.isOver()
              ? "The cycle is over: the approval stays as it was given."
              : "The cycle went through the gate with it: steering decides on a rework, or to stop.");
    }
    approval.makeVoid(by.name() + " withdrew it: " + reason, clock.instant());
    approvals.flush();
    events.publish(
        ApprovalFact.WITHDRAWN,
        approval.subject(cycle),
        as.actingPerson(),
        ApprovalView.of(approval),
        reason);
    return approval;
  }
}
