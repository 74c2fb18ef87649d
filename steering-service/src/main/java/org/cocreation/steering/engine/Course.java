package org.cocreation.steering.engine;

import java.util.UUID;

/**
 * Where a cycle goes, in the words of the models' conditions.
 *
 * @param decision {@code INVEST} for a cycle that goes on, {@code SHELVE} or {@code STOP}
 * @param phase the phase in which it is, or {@code COMPLETED} once all five are passed
 * @param round counts from 1 how often steering sent it another way
 */
public record Course(UUID cycleId, UUID partnershipId, String decision, String phase, int round) {

  public static final String INVEST = "INVEST";
  public static final String SHELVE = "SHELVE";
  public static final String STOP = "STOP";

  /** In place of a phase. */
  public static final String COMPLETED = "COMPLETED";
}
