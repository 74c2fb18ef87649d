package org.cocreation.steering.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.steering.partnership.EndVeto;

/** A partnership does not end around a cycle that runs: each is stopped, or goes to its end. */
@ApplicationScoped
class RunningCycles implements EndVeto {

  private final CycleRepository cycles;

  RunningCycles(CycleRepository cycles) {
    this.cycles = cycles;
  }

  @Override
  public Optional<Refusal> against(UUID partnershipId) {
    List<Cycle> running =
        cycles.findOpenAndLock(partnershipId).stream().filter(Cycle::isRunning).toList();
    return running.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                    "cycles-running",
                    "Finish or stop the cycles that run in it first: %s.",
                    running.stream()
                        .map(cycle -> cycle.microService().name())
                        .collect(Collectors.joining("; ")))
                .with(
                    "cycles",
                    running.stream()
                        .map(
                            cycle ->
                                Map.of(
                                    "id", cycle.id(), "microService", cycle.microService().name()))
                        .toList()));
  }
}
