package org.cocreation.operations.routine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Operations drafts routines, tests, adopts and eliminates them (activity 12, R14). */
@ApplicationScoped
class WriteRoutines {

  /** What is done to a routine that is there. */
  @FunctionalInterface
  private interface Step {

    /** Whether it changes anything. */
    boolean take(Routine routine, Participation by, Instant now);
  }

  private final RoutineRepository routines;
  private final Access access;
  private final Events events;
  private final Clock clock;

  WriteRoutines(RoutineRepository routines, Access access, Events events, Clock clock) {
    this.routines = routines;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 outside of the phase IMPLEMENTATION
   */
  Routine draft(UUID cycleId, Actor by, RoutineContent content) {
    Participation participation = requireWriting(cycleId, by);
    Routine routine = Routine.draft(participation, content, clock.instant());
    routines.persist(routine);
    tell(RoutineFact.DRAFTED, routine, participation);
    return routine;
  }

  /**
   * Saying the same again changes nothing.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is eliminated, or outside
   *     of the phase IMPLEMENTATION, 412 and 428 for a version that is stale or missing
   */
  Routine change(UUID id, Actor by, String ifMatch, RoutineContent content) {
    return step(
        id,
        by,
        ifMatch,
        RoutineFact.CHANGED,
        (routine, as, now) -> routine.change(as, content, now));
  }

  /**
   * @throws Refusal as {@link #change}, and 409 where it is adopted as it is
   */
  Routine test(UUID id, Actor by, String ifMatch, RoutineTest test) {
    return step(
        id,
        by,
        ifMatch,
        RoutineFact.TESTED,
        (routine, as, now) -> {
          routine.test(as, test, now);
          return true;
        });
  }

  /**
   * @throws Refusal as {@link #change}, and 409 where it is not tested, or failed (R14)
   */
  Routine adopt(UUID id, Actor by, String ifMatch) {
    return step(
        id,
        by,
        ifMatch,
        RoutineFact.ADOPTED,
        (routine, as, now) -> {
          routine.adopt(as, now);
          return true;
        });
  }

  /**
   * @throws Refusal as {@link #change}
   */
  Routine eliminate(UUID id, Actor by, String ifMatch, String reason) {
    return step(
        id,
        by,
        ifMatch,
        RoutineFact.ELIMINATED,
        (routine, as, now) -> {
          routine.eliminate(as, reason, now);
          return true;
        });
  }

  private Routine step(UUID id, Actor by, String ifMatch, RoutineFact fact, Step step) {
    Routine routine = access.toRead("routine", routines.findAndLock(id), by);
    Participation participation = requireWriting(routine.cycleId(), by);
    Preconditions.requireMatch(ifMatch, routine.version());
    if (step.take(routine, participation, clock.instant())) {
      tell(fact, routine, participation);
    }
    return routine;
  }

  private Participation requireWriting(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.OPERATIONS)
        .requireIn(Phase.IMPLEMENTATION);
  }

  private void tell(RoutineFact fact, Routine routine, Participation by) {
    routines.flush();
    events.publish(
        fact, routine, by.actingPerson(), RoutineView.of(routine), routine.eliminationReason());
  }
}
