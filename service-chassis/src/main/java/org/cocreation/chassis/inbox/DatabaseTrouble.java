package org.cocreation.chassis.inbox;

import java.sql.SQLException;
import java.util.Set;

/** Failures of the database that pass: no connection, no room, shut down, a lost race. */
final class DatabaseTrouble {

  private static final Set<String> PASSING_SQL_STATES = Set.of("08", "40", "53", "55", "57", "58");

  private DatabaseTrouble() {}

  static boolean isCauseOf(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return sql.getSQLState() == null
            || PASSING_SQL_STATES.contains(
                sql.getSQLState().substring(0, Math.min(2, sql.getSQLState().length())));
      }
    }
    return false;
  }
}
