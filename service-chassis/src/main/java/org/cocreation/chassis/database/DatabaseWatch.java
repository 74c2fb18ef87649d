package org.cocreation.chassis.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.startup.Obstacles;
import org.jboss.logging.Logger;

/**
 * Knows whether the database answers, by asking it every second on a connection of its own. While
 * it does not, the service is not ready and refuses requests at once, which would only wait; the
 * log has one line when it goes and one when it is back. A service that starts before its database
 * waits for it.
 */
@ApplicationScoped
class DatabaseWatch {

  private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);

  /** Before whatever else begins, or ends. */
  private static final int FIRST_OF_ALL = 50;

  private static final int LAST_OF_ALL = 20_000;

  private static final String OBSTACLE = "database";
  private static final long LOOK_EVERY_MILLIS = 1_000;

  /** One answer that is late may be the machine's fault. */
  private static final int SURE_AFTER = 2;

  private final Pulse pulse;
  private final Schema schema;
  private final AgroalDataSource dataSource;
  private final Obstacles obstacles;
  private final Event<DatabaseReady> ready;

  private Thread thread;
  private volatile boolean running;
  private volatile boolean isStopping;
  private boolean begun;
  private boolean isAway;
  private int failures;

  DatabaseWatch(
      Pulse pulse,
      Schema schema,
      AgroalDataSource dataSource,
      Obstacles obstacles,
      Event<DatabaseReady> ready) {
    this.pulse = pulse;
    this.schema = schema;
    this.dataSource = dataSource;
    this.obstacles = obstacles;
    this.ready = ready;
  }

  /**
   * @throws RuntimeException where the database is there and the service cannot work with it
   */
  void start(@Observes @Priority(FIRST_OF_ALL) StartupEvent event) {
    begun = false;
    isStopping = false;
    failures = SURE_AFTER;
    look();
    running = true;
    thread = Thread.ofPlatform().name("database-watch").daemon().start(this::run);
  }

  /**
   * From now on nobody waits for a database that does not answer: the connections are cut under
   * those who do, or the stop would take as long as they are ready to wait.
   */
  void beginToStop(@Observes @Priority(FIRST_OF_ALL) ShutdownEvent event) {
    isStopping = true;
  }

  void stop(@Observes @Priority(LAST_OF_ALL) ShutdownEvent event) {
    running = false;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void run() {
    try {
      while (running) {
        TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        try {
          look();
        } catch (RuntimeException e) {
          cannotBegin(e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      pulse.close();
    }
  }

  private void look() {
    String problem = pulse.ask().orElse("");
    if (problem.isEmpty() && !begun && !isStopping) {
      problem = begin();
    }
    if (problem.isEmpty()) {
      answers();
    } else if (++failures >= SURE_AFTER || isStopping) {
      away(problem);
    }
  }

  /** Once, until it is something else; it may be mended while the service waits. */
  private void cannotBegin(RuntimeException e) {
    String reason = "The service cannot begin its work: " + e.getMessage();
    if (!reason.equals(obstacles.all().get(OBSTACLE))) {
      LOG.error(reason, e);
    }
    obstacles.raise(OBSTACLE, reason);
  }

  /** What kept it from beginning, or nothing. */
  private String begin() {
    try {
      schema.migrate();
      ready.fire(new DatabaseReady());
      begun = true;
      return "";
    } catch (RuntimeException e) {
      if (!DatabaseTrouble.isCauseOf(e)) {
        throw e;
      }
      return e.getMessage();
    }
  }

  private void answers() {
    failures = 0;
    if (isAway) {
      isAway = false;
      // Connections of before are of no use, and each would fail a request.
      dataSource.flush(AgroalDataSource.FlushMode.INVALID);
      LOG.info("The database answers again");
    }
    obstacles.clear(OBSTACLE);
  }

  private void away(String problem) {
    if (!isAway) {
      isAway = true;
      LOG.warnf("The database does not answer: reason=%s", problem);
    }
    obstacles.raise(OBSTACLE, "The database does not answer: " + problem);
    if (isStopping) {
      dataSource.flush(AgroalDataSource.FlushMode.ALL);
    }
  }
}
