package org.cocreation.steering.workflow;

/** The values of {@code cocreation.engine}. */
public final class EngineName {

  public static final String EMBEDDED = "embedded";
  public static final String CAMUNDA8 = "camunda8";

  private EngineName() {}
}
