package org.cocreation.chassis.startup;

/**
 * When a service that cannot be run as it is set up refuses to start: before it touches its
 * database, conducts or tells anything.
 */
public final class BeforeWork {

  /** Of an observer of the start. */
  public static final int PRIORITY = 10;

  private BeforeWork() {}
}
