package org.cocreation.steering.weight;

import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when steering weighted a cycle's goals anew: their shares are part
 * of what both sides sign (R1).
 *
 * @param cycle locked
 */
public record GoalWeightsSet(Cycle cycle, ActingPerson actor) {}
