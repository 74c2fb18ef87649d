package org.cocreation.steering.goal;

import java.util.List;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when something happened to a goal, for features that build on
 * goals.
 *
 * @param concerned the cycles for which it holds, locked
 */
public record GoalEvent(
    GoalFact happened, ActingPerson actor, GoalView goal, List<Cycle> concerned) {}
