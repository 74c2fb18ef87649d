package org.cocreation.steering.workflow.embedded;

import java.sql.SQLException;

/** The database refuses what the engine needs: the step is rolled back, and may be tried again. */
final class EngineTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EngineTrouble(SQLException cause) {
    super(cause.getMessage(), cause);
  }

  /** What lies at the bottom of a failure: the engine's own words for it say nothing. */
  static String reason(Throwable failure) {
    Throwable deepest = failure;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    return deepest.toString().replaceAll("\\s+", " ");
  }
}
