package org.cocreation.steering.workflow.camunda8;

import org.cocreation.steering.engine.Course;

/** What was decided, in the words of the models' conditions. */
final class DecisionWord {

  /** On into the next phase. */
  static final String INVEST = Course.INVEST;

  /** Out of the phases, and into the one where the cycle now is. */
  static final String REWORK = "REWORK";

  static final String SHELVE = Course.SHELVE;
  static final String REVIVE = "REVIVE";
  static final String STOP = Course.STOP;

  private DecisionWord() {}
}
