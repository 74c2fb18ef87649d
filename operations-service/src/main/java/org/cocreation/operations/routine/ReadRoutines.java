package org.cocreation.operations.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;

/** Shows the routines to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadRoutines {

  private final RoutineRepository routines;
  private final Access access;

  ReadRoutines(RoutineRepository routines, Access access) {
    this.routines = routines;
    this.access = access;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<RoutineView> list(UUID cycleId, Actor actor, Optional<UUID> after, int most) {
    return routines.list(access.toRead("cycle", cycleId, actor).cycleId(), after, most).stream()
        .map(RoutineView::of)
        .toList();
  }

  /** All of the cycle, oldest first; for those who may read it. */
  public List<Versioned<RoutineView>> all(UUID cycleId) {
    return routines.of(cycleId).stream()
        .map(routine -> Versioned.of(RoutineView.of(routine), routine.version()))
        .toList();
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  Routine one(UUID id, Actor actor) {
    return access.toRead("routine", routines.findByIdOptional(id), actor);
  }
}
