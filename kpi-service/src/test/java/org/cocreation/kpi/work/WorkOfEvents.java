package org.cocreation.kpi.work;

import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;

/** What waits for whom, from the events of a cycle alone, in whatever order they come. */
abstract class WorkOfEvents {

  final Happened happened = new Happened();

  final Happened started() {
    return happened.cycle("started", Phase.NEEDS, "RUNNING", false);
  }

  final Happened inPrioritization() {
    return started().cycle("advanced", Phase.PRIORITIZATION, "RUNNING", false);
  }

  final WorkItem activity() {
    return of(WorkKind.ACTIVITY).getFirst();
  }

  final List<Side> sides(WorkKind kind) {
    return of(kind).stream().map(WorkItem::side).toList();
  }

  final List<WorkItem> of(WorkKind kind) {
    return happened.items().stream().filter(item -> item.kind() == kind).toList();
  }
}
