package org.cocreation.steering.engine;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * Conducts each cycle through the process models. The database decides: a call comes after the
 * domain's own change, inside its transaction and with the cycle's row locked, and says only that
 * something happened; where the cycle goes the engine asks {@link ConductedCycles}. Every call may
 * be repeated. A cycle that the engine does not conduct, though it should, is started where the
 * domain has it.
 */
public interface ProcessEngine {

  /** Starts conducting the cycle where it stands; nothing where it is conducted there already. */
  void start(UUID cycleId);

  /**
   * A team completed an activity. Nothing where the process does not wait for it: it was told
   * before, or steering sent the cycle elsewhere.
   */
  void activityDone(UUID cycleId, ActivityDefinition activity, int round);

  /** Steering invested: on from the decision that is awaited. */
  void decided(UUID cycleId);

  /** Steering moved the cycle back or shelved it: out of what it is doing, to where it now is. */
  void redirected(UUID cycleId);

  /** Steering took a shelved cycle up again. */
  void revived(UUID cycleId);

  /**
   * A sprint began: its timers are set. Nothing where the cycle is not in development, or the
   * sprint is conducted already.
   */
  void sprintStarted(UUID cycleId, UUID sprintId);

  /** The sprint was ended: its timers are gone. */
  void sprintEnded(UUID cycleId, UUID sprintId);

  /** Steering stopped the cycle: nothing of it is conducted any more. */
  void stopped(UUID cycleId);

  /**
   * Of these cycles those that it does not conduct where they stand, as far as it knows; else all
   * of them.
   */
  default List<UUID> notConducted(List<UUID> cycleIds) {
    return cycleIds;
  }
}
