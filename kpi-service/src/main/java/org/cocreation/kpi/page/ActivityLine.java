package org.cocreation.kpi.page;

import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.kpi.cycle.CycleActivity;
import org.cocreation.kpi.cycle.CycleView;

/** One of the three activities of the phase in which a cycle stands. */
record ActivityLine(int number, String title, String team, String state, String label) {

  static List<ActivityLine> of(CycleView cycle) {
    return Arrays.stream(ActivityDefinition.values())
        .filter(definition -> definition.phase() == cycle.phase())
        .map(definition -> of(definition, cycle))
        .toList();
  }

  private static ActivityLine of(ActivityDefinition definition, CycleView cycle) {
    CycleActivity.State state =
        cycle.inThisRound(definition.key()).map(CycleView.ActivityState::state).orElse(null);
    String shown =
        switch (state) {
          case null -> "ahead";
          case OPEN -> "here";
          case COMPLETED -> "done";
          case WITHDRAWN -> "halted";
        };
    String label =
        switch (state) {
          case null -> "not open yet";
          case OPEN -> "open";
          case COMPLETED -> "done";
          case WITHDRAWN -> "withdrawn";
        };
    return new ActivityLine(
        definition.number(), definition.title(), definition.team().title(), shown, label);
  }
}
