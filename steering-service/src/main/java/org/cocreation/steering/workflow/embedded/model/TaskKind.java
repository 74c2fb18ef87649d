package org.cocreation.steering.workflow.embedded.model;

import java.util.Locale;

/**
 * What a task of a translated model stands for; an attribute of this name says which one of them.
 */
public enum TaskKind {
  /** An activity of a team, by its {@code ActivityDefinition}. */
  ACTIVITY,
  /** A decision of steering, by its {@code Phase}. */
  DECISION,
  /** What a timer asks the domain to look at, by its {@code ProcessTimer}. */
  TIMER,
  /** The end of the cycle. */
  END;

  /** The namespace of the attributes. */
  public static final String NAMESPACE = "https://cocreation.org/engine";

  public String attribute() {
    return name().toLowerCase(Locale.ROOT);
  }
}
