package org.cocreation.steering.sprintclock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.engine.ProcessEngine;

/**
 * Development plans, starts and ends sprints: the process has one loop for each that runs (4.2.3).
 */
@ApplicationScoped
public class FollowSprint {

  private final CycleRepository cycles;
  private final SprintClocks clocks;
  private final ProcessEngine engine;

  FollowSprint(CycleRepository cycles, SprintClocks clocks, ProcessEngine engine) {
    this.cycles = cycles;
    this.clocks = clocks;
    this.engine = engine;
  }

  /**
   * Keeps the newest state of it, in whatever order its states come; nothing for a cycle that is
   * not known here.
   *
   * @param sequence of the event among those of the sprint
   * @throws IllegalArgumentException where the sprint is another cycle's
   */
  @Transactional
  public void tell(
      UUID cycleId,
      UUID sprintId,
      int number,
      LocalDate endsOn,
      SprintClock.State state,
      long sequence) {
    Optional<Cycle> cycle = cycles.findAndLock(cycleId);
    if (cycle.isEmpty()) {
      return;
    }
    SprintClock sprint =
        clocks.findByIdOptional(sprintId).orElseGet(() -> new SprintClock(sprintId, cycle.get()));
    if (!sprint.cycleId().equals(cycleId)) {
      throw new IllegalArgumentException(sprintId + " is known as a sprint of another cycle");
    }
    SprintClock.State before = sprint.state();
    if (!sprint.tell(number, endsOn, state, sequence)) {
      return;
    }
    clocks.persistAndFlush(sprint);
    if (state == SprintClock.State.RUNNING && before != state) {
      engine.sprintStarted(cycleId, sprintId);
    } else if (before == SprintClock.State.RUNNING && state != before) {
      engine.sprintEnded(cycleId, sprintId);
    }
  }
}
