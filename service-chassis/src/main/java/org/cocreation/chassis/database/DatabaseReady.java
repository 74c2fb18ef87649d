package org.cocreation.chassis.database;

/**
 * Fired once the database answers and has its schema: at the start, or later where the service was
 * there first. What needs the database begins here and not at the start. Should it go away while
 * this is observed, it is fired again.
 */
public record DatabaseReady() {}
