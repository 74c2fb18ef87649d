package org.cocreation.kpi.page;

import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.page.PageFormats;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.kpi.cycle.CycleActivity;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.text.RoomTexts;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;

/** One of the fifteen activities, with the page on which it is worked on. */
record RoomDoor(
    int number, String title, String team, String state, String label, WorkView.Place place) {

  static RoomDoor of(ActivityDefinition definition, CycleView cycle) {
    CycleActivity.State state =
        cycle.inThisRound(definition.key()).map(CycleView.ActivityState::state).orElse(null);
    boolean passed = cycle.position().passed().contains(definition.phase().name());
    return new RoomDoor(
        definition.number(),
        PageFormats.called(definition),
        PageFormats.called(definition.team()),
        shown(state, passed),
        label(state, passed),
        WorkKind.placeOf(definition, cycle.id()));
  }

  private static String shown(CycleActivity.State state, boolean passed) {
    return switch (state) {
      case null -> passed ? "done" : "ahead";
      case OPEN -> "here";
      case COMPLETED -> "done";
      case WITHDRAWN -> "halted";
    };
  }

  private static String label(CycleActivity.State state, boolean passed) {
    RoomTexts texts = Texts.of(RoomTexts.class);
    return switch (state) {
      case null -> passed ? texts.doneBefore() : texts.notOpenYet();
      case OPEN -> texts.open();
      case COMPLETED -> texts.done();
      case WITHDRAWN -> texts.withdrawn();
    };
  }
}
