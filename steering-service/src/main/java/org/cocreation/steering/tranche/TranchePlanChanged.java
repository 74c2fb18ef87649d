package org.cocreation.steering.tranche;

import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when what is planned in tranches changed: the plan is part of what
 * both sides sign (R1).
 *
 * @param cycle locked
 */
public record TranchePlanChanged(Cycle cycle, ActingPerson actor) {}
