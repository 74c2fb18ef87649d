package org.cocreation.kpi.page;

import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.kpi.cycle.CycleActivity;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;

/**
 * One of the fifteen activities, with the page on which it is worked on.
 *
 * @param place null where the cycle's room has all there is
 */
record RoomDoor(
    int number, String title, String team, String state, String label, WorkView.Place place) {

  static RoomDoor of(ActivityDefinition definition, CycleView cycle) {
    CycleActivity.State state =
        cycle.inThisRound(definition.key()).map(CycleView.ActivityState::state).orElse(null);
    boolean passed = cycle.position().passed().contains(definition.phase().name());
    return new RoomDoor(
        definition.number(),
        definition.title(),
        definition.team().title(),
        shown(state, passed),
        label(state, passed),
        place(definition, cycle.id()));
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
    return switch (state) {
      case null -> passed ? "done before" : "not open yet";
      case OPEN -> "open";
      case COMPLETED -> "done";
      case WITHDRAWN -> "withdrawn";
    };
  }

  private static WorkView.Place place(ActivityDefinition definition, UUID cycleId) {
    WorkView.Place place = WorkKind.placeOf(definition, cycleId);
    return place.service().equals("kpi") ? null : place;
  }
}
