package org.cocreation.steering.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.partnership.EndVeto;

/** A partnership does not end between a completed cycle and the one that was decided to follow. */
@ApplicationScoped
class AwaitedCycles implements EndVeto {

  private final DecisionRepository decisions;

  AwaitedCycles(DecisionRepository decisions) {
    this.decisions = decisions;
  }

  @Override
  public Optional<Refusal> against(UUID partnershipId) {
    return decisions.isNextAwaited(partnershipId)
        ? Optional.of(
            Refusal.conflict(
                    "cycles-running",
                    "The cycle that follows a completed one is just starting: finish or stop it"
                        + " first.")
                .with("cycles", List.of()))
        : Optional.empty();
  }
}
