package org.cocreation.steering.statement;

import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when a side stated its value anew: it is part of what both sides
 * sign (R1).
 *
 * @param cycle locked
 * @param actor for the side whose statement it is
 */
public record ValueStated(Cycle cycle, ActingPerson actor) {}
