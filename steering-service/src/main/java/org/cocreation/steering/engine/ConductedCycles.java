package org.cocreation.steering.engine;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;

/**
 * The domain as the engine sees it: what it asks, and what it tells. Runs inside the transaction of
 * the engine's step; every telling may be repeated.
 */
public interface ConductedCycles {

  /** Where the cycle goes: what the conditions in the models are about. */
  Course course(UUID cycleId);

  /** Where each of these cycles goes. */
  default Map<UUID, Course> courses(Collection<UUID> cycleIds) {
    return cycleIds.stream().collect(Collectors.toMap(id -> id, this::course));
  }

  /**
   * What the timers in the models are calculated from, ISO 8601, by the name that the models use;
   * none is ever absent.
   */
  Map<String, String> timers(UUID cycleId);

  /**
   * The sprint that runs in the cycle; an engine that comes anew to its development sets its
   * timers.
   */
  default Optional<UUID> sprintUnderWay(UUID cycleId) {
    return Optional.empty();
  }

  /**
   * The process reached an activity: its team may begin.
   *
   * @return whether the team has completed it in this round, so that the process goes straight on
   */
  boolean activityDue(UUID cycleId, ActivityDefinition activity, int round);

  /**
   * A phase is worked through and steering is to decide.
   *
   * @return whether the cycle is where that makes sense; if not, the engine is behind and leads it
   *     to its {@link #course}
   */
  boolean decisionDue(UUID cycleId, Phase phase, int round);

  /**
   * A timer fired. It decides nothing: the domain looks for itself.
   *
   * @param round in which the timer was set
   * @param occurrence names this firing of the timer; the same at each repetition of it
   */
  void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence);

  /** A completed cycle left its process: the next one may start. */
  void cycleEnded(UUID cycleId);
}
