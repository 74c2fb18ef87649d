package org.cocreation.chassis.database;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Holds scheduled work back, by {@code skipExecutionIf}, until the database is there with its
 * tables: the scheduler starts before that.
 */
@Singleton
public class UntilDatabaseReady implements Scheduled.SkipPredicate {

  private volatile boolean ready;

  void begin(@Observes DatabaseReady event) {
    ready = true;
  }

  @Override
  public boolean test(ScheduledExecution execution) {
    return !ready;
  }
}
