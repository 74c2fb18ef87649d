package org.cocreation.steering.goal;

import org.cocreation.chassis.partnership.ActingPerson;

/** Fired, inside the transaction, when steering defined a goal, for whoever builds on goals. */
public record GoalDefined(ActingPerson actor, GoalView goal) {}
