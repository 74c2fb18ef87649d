package org.cocreation.chassis.partnership;

/** Fired, inside the transaction, when a cycle is found at another place than before. */
public record CycleMoved(CycleSnapshot cycle) {}
