package org.cocreation.kpi.page;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleView;

/** A phase on a cycle's way: behind it, where it stands, or ahead; with its three activities. */
record PhaseStep(int number, String title, String state, String label, List<RoomDoor> doors) {

  static List<PhaseStep> of(CycleView cycle) {
    return Arrays.stream(Phase.values()).map(phase -> of(phase, cycle)).toList();
  }

  private static PhaseStep of(Phase phase, CycleView cycle) {
    if (cycle.position().passed().contains(phase.name())) {
      return step(phase, "done", "done", cycle);
    }
    if (phase != cycle.phase()) {
      return step(phase, "ahead", "ahead", cycle);
    }
    if (cycle.status() == Cycle.Status.RUNNING) {
      return step(phase, "here", cycle.awaitingDecision() ? "to be decided" : "here now", cycle);
    }
    return step(
        phase,
        "halted",
        cycle.status() == Cycle.Status.SHELVED ? "shelved here" : "stopped here",
        cycle);
  }

  private static PhaseStep step(Phase phase, String state, String label, CycleView cycle) {
    return new PhaseStep(
        phase.ordinal() + 1,
        phase.title(),
        state,
        label,
        Arrays.stream(ActivityDefinition.values())
            .filter(activity -> activity.phase() == phase)
            .map(activity -> RoomDoor.of(activity, cycle))
            .toList());
  }
}
