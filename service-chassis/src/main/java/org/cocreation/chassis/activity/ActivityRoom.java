package org.cocreation.chassis.activity;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/**
 * What the page of an activity shows.
 *
 * @param team who does it, by side
 * @param activity null where the cycle has not reached it
 */
public record ActivityRoom(
    UUID cycleId,
    String microService,
    ActivityDefinition definition,
    List<ActivityAtHand.Candidates> team,
    ActivityAtHand activity) {

  /** Which of the five phases, from 1. */
  public int phaseNumber() {
    return definition.phase().ordinal() + 1;
  }
}
