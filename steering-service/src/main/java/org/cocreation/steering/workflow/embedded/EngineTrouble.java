package org.cocreation.steering.workflow.embedded;

import java.sql.SQLException;

/** The database refuses what the engine needs: the step is rolled back, and may be tried again. */
final class EngineTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EngineTrouble(SQLException cause) {
    super(cause.getMessage(), cause);
  }
}
