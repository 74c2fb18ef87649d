package org.cocreation.chassis.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Failures of the database that pass: no connection, no room, shut down, a lost race. */
public final class DatabaseTrouble {

  private static final Set<String> PASSING_SQL_STATES = Set.of("08", "40", "53", "55", "57", "58");

  /** Serialization failure, deadlock, lock not available. */
  private static final Set<String> LOST_RACES = Set.of("40001", "40P01", "55P03");

  private static final String UNEXPECTED_BY_DRIVER = "99999";
  private static final String GAVE_UP_CONNECTING = "Interrupted while attempting to connect.";

  private DatabaseTrouble() {}

  /** Whether trying the same again later can help. */
  public static boolean isCauseOf(Throwable failure) {
    return find(failure)
        .filter(
            sql ->
                sql.getSQLState() == null
                    || PASSING_SQL_STATES.contains(
                        sql.getSQLState().substring(0, Math.min(2, sql.getSQLState().length())))
                    || isLoginInterrupted(sql))
        .isPresent();
  }

  /**
   * A login that the pool gives up while the server stands still: the driver has no state for it.
   * Everything else it did not expect does not pass.
   */
  private static boolean isLoginInterrupted(SQLException sql) {
    return UNEXPECTED_BY_DRIVER.equals(sql.getSQLState())
        && sql.getCause() != null
        && GAVE_UP_CONNECTING.equals(sql.getCause().getMessage());
  }

  /** Does something that comes round again: while the database is away, without effect. */
  public static void letPass(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!isCauseOf(e)) {
        throw e;
      }
    }
  }

  /**
   * Whether the transaction gave way to another: it deadlocked, or did not get a lock in time. It
   * is rolled back, and trying the same again at once can help.
   */
  public static boolean isLostRace(Throwable failure) {
    return find(failure)
        .filter(sql -> sql.getSQLState() != null && LOST_RACES.contains(sql.getSQLState()))
        .isPresent();
  }

  /** What the database, or the way to it, said: for a log. */
  public static Throwable causeOf(Throwable failure) {
    return find(failure).map(Throwable.class::cast).orElse(failure);
  }

  private static Optional<SQLException> find(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql) {
        return Optional.of(sql);
      }
    }
    return Optional.empty();
  }
}
