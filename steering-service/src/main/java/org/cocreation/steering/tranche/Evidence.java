package org.cocreation.steering.tranche;

import org.cocreation.chassis.process.ActivityDefinition;

/**
 * What a tranche is to bring forth: the activity whose evidence there must be in the cycle before
 * the next tranche is released, and in words what it is to show (R8).
 */
record Evidence(ActivityDefinition activity, String text) {}
