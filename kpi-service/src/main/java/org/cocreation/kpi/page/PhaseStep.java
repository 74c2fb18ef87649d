package org.cocreation.kpi.page;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.text.RoomTexts;

/** A phase on a cycle's way: behind it, where it stands, or ahead; with its three activities. */
record PhaseStep(int number, String title, String state, String label, List<RoomDoor> doors) {

  static List<PhaseStep> of(CycleView cycle) {
    return Arrays.stream(Phase.values()).map(phase -> of(phase, cycle)).toList();
  }

  private static PhaseStep of(Phase phase, CycleView cycle) {
    RoomTexts texts = Texts.of(RoomTexts.class);
    if (cycle.position().passed().contains(phase.name())) {
      return step(phase, "done", texts.done(), cycle);
    }
    if (phase != cycle.phase()) {
      return step(phase, "ahead", texts.ahead(), cycle);
    }
    if (cycle.status() == Cycle.Status.RUNNING) {
      return step(
          phase, "here", cycle.awaitingDecision() ? texts.toBeDecided() : texts.hereNow(), cycle);
    }
    return step(
        phase,
        "halted",
        cycle.status() == Cycle.Status.SHELVED ? texts.shelvedHere() : texts.stoppedHere(),
        cycle);
  }

  private static PhaseStep step(Phase phase, String state, String label, CycleView cycle) {
    return new PhaseStep(
        phase.ordinal() + 1,
        PageFormats.called(phase),
        state,
        label,
        ActivityDefinition.of(phase).stream()
            .map(activity -> RoomDoor.of(activity, cycle))
            .toList());
  }
}
