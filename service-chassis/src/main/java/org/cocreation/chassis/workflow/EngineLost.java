package org.cocreation.chassis.workflow;

/**
 * Fired, inside a transaction, when the engine turns out to have lost its data, before anything is
 * deployed to it again. The keys of all jobs are void: the engine will give the same numbers to
 * other jobs. Whoever stored one forgets it now; the jobs come again.
 */
public record EngineLost() {}
