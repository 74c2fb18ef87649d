package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.PartnershipRepository;

/** The cycles for which a goal holds: where it changes, they are locked first. */
@ApplicationScoped
class ConcernedCycles {

  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final Access access;

  ConcernedCycles(CycleRepository cycles, PartnershipRepository partnerships, Access access) {
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.access = access;
  }

  /**
   * Of the whole partnership's goal these are all that are not over; no other starts meanwhile, or
   * it would miss the goal.
   *
   * @param cycleId null for the whole partnership's goal
   * @throws Refusal 409 for a cycle past phase 2, 422 for another partnership's
   */
  List<Cycle> lock(UUID partnershipId, UUID cycleId, Actor by) {
    if (cycleId == null) {
      partnerships.hold(partnershipId);
      return cycles.findOpenAndLock(partnershipId);
    }
    Cycle cycle =
        cycles
            .findAndLock(cycleId)
            .filter(found -> found.partnershipId().equals(partnershipId))
            .orElseThrow(
                () -> Refusal.invalidField("cycleId", "must be a cycle of this partnership"));
    Participation ignored =
        access.toChange("cycle", cycleId, by).requireNotPast(Phase.PRIORITIZATION);
    return List.of(cycle);
  }
}
