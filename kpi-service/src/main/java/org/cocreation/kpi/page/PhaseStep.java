package org.cocreation.kpi.page;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleView;

/** A phase on a cycle's way: behind it, where it stands, or ahead. */
record PhaseStep(int number, String title, String state, String label) {

  static List<PhaseStep> of(CycleView cycle) {
    return Arrays.stream(Phase.values()).map(phase -> of(phase, cycle)).toList();
  }

  private static PhaseStep of(Phase phase, CycleView cycle) {
    int number = phase.ordinal() + 1;
    if (cycle.position().passed().contains(phase.name())) {
      return new PhaseStep(number, phase.title(), "done", "done");
    }
    if (phase != cycle.phase()) {
      return new PhaseStep(number, phase.title(), "ahead", "ahead");
    }
    return cycle.status() == Cycle.Status.RUNNING
        ? new PhaseStep(
            number, phase.title(), "here", cycle.awaitingDecision() ? "to be decided" : "here now")
        : new PhaseStep(
            number,
            phase.title(),
            "halted",
            cycle.status() == Cycle.Status.SHELVED ? "shelved here" : "stopped here");
  }
}
