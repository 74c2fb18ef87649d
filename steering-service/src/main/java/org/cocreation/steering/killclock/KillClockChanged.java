package org.cocreation.steering.killclock;

import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when a kill clock says something else than before: it is part of
 * what both sides sign (R1).
 *
 * @param cycle locked
 */
public record KillClockChanged(Cycle cycle, ActingPerson actor) {}
