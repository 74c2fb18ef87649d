package org.cocreation.steering.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.cycle.StartCycle;
import org.cocreation.steering.partnership.PartnershipRepository;

/** The process is repeated: what a completed cycle taught starts the next (4.2.5, 5). */
@ApplicationScoped
public class StartNextCycle {

  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final DecisionRepository decisions;
  private final StartCycle startCycle;

  StartNextCycle(
      CycleRepository cycles,
      PartnershipRepository partnerships,
      DecisionRepository decisions,
      StartCycle startCycle) {
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.decisions = decisions;
    this.startCycle = startCycle;
  }

  /** Starts the cycle that the last decision named; once, and not at all where it named none. */
  @Transactional
  public void start(UUID completedCycleId) {
    // A partnership is held before its cycles.
    cycles.partnershipOf(completedCycleId).ifPresent(partnerships::hold);
    Cycle completed = cycles.requireAndLock(completedCycleId);
    decisions
        .findNamingNext(completedCycleId)
        .ifPresent(decision -> startAfter(completed, decision));
  }

  private void startAfter(Cycle completed, Decision decision) {
    NextCycle next = decision.next().orElseThrow();
    startCycle.startNext(
        completed,
        next.microService(),
        decision.decider(),
        next.learning() == null ? null : next.learning().text());
  }
}
