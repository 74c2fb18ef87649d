package org.cocreation.kpi.stream;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.kpi.timeline.Timeline;
import org.cocreation.kpi.timeline.TimelineEntry;
import org.cocreation.kpi.timeline.TimelineRepository;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Follows the timeline's table: one thread per replica, woken by PostgreSQL's notification at the
 * commit, reads what is new once for all and wakes the subscribers. They read on their own, so that
 * a slow one holds up nobody.
 */
@ApplicationScoped
class StreamSource {

  private static final Logger LOG = Logger.getLogger(StreamSource.class);
  private static final int BATCH = 500;

  /** For what a lost notification would have told, and while nobody listens. */
  private static final int LOOK_ANYWAY_MILLIS = 1_000;

  private static final long LOOK_ANYWAY_NANOS = TimeUnit.MILLISECONDS.toNanos(LOOK_ANYWAY_MILLIS);

  private static final long PAUSE_AFTER_FAILURE_MILLIS = 500;

  private final AgroalDataSource dataSource;
  private final TimelineRepository timeline;
  private final RecentEntries recent = new RecentEntries();
  private final Set<Subscriber> subscribers = ConcurrentHashMap.newKeySet();
  private volatile String generation;
  private volatile long membershipsChanged;
  private volatile boolean running;
  private Thread thread;
  private boolean failing;

  StreamSource(AgroalDataSource dataSource, TimelineRepository timeline) {
    this.dataSource = dataSource;
    this.timeline = timeline;
  }

  void start(@Observes DatabaseReady event) {
    if (thread != null && thread.isAlive()) {
      return;
    }
    generation = timeline.generation();
    recent.beginAt(timeline.last());
    running = true;
    thread = Thread.ofPlatform().name("stream-source").daemon().start(this::run);
  }

  /**
   * Who listens is told to go elsewhere: a stream never ends by itself, and a stop waits for it.
   */
  void endStreams(@Observes ShutdownDelayInitiatedEvent event) {
    running = false;
    subscribers.forEach(Subscriber::wake);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    subscribers.forEach(Subscriber::wake);
    if (thread != null) {
      thread.interrupt();
      thread.join(TimeUnit.SECONDS.toMillis(1));
    }
  }

  boolean isRunning() {
    return running;
  }

  /** The name of this life of the tables. */
  String generation() {
    return generation;
  }

  /** The position up to which everybody could have heard. */
  long last() {
    return timeline.last();
  }

  /** Grows whenever somebody may have come to see more or less than before. */
  long membershipsChanged() {
    return membershipsChanged;
  }

  void add(Subscriber subscriber) {
    subscribers.add(subscriber);
  }

  void remove(Subscriber subscriber) {
    subscribers.remove(subscriber);
  }

  /** The next entries after a position, in order; empty where there are none yet. */
  List<TimelineEntry> after(long position) {
    return recent.after(position).orElseGet(() -> timeline.after(position, BATCH));
  }

  private void run() {
    while (running) {
      try (Connection connection = dataSource.getConnection();
          Statement listen = connection.createStatement()) {
        listen.execute("listen " + Timeline.CHANNEL);
        PGConnection notifications = connection.unwrap(PGConnection.class);
        long looked = System.nanoTime() - LOOK_ANYWAY_NANOS;
        while (running) {
          long now = System.nanoTime();
          if (!subscribers.isEmpty() || now - looked >= LOOK_ANYWAY_NANOS) {
            looked = now;
            readOn();
          }
          failing = false;
          var ignored = notifications.getNotifications(LOOK_ANYWAY_MILLIS);
        }
      } catch (SQLException | RuntimeException e) {
        if (running) {
          if (!failing) {
            failing = true;
            LOG.warnf("The stream waits for its database: reason=%s", e.toString());
          }
          pause();
        }
      }
    }
  }

  private void readOn() {
    if (subscribers.isEmpty()) {
      recent.beginAt(timeline.last());
      // One who came at this moment reads what is behind the new beginning from the table.
      membershipsChanged++;
      subscribers.forEach(Subscriber::wake);
      return;
    }
    List<TimelineEntry> next;
    do {
      next = timeline.after(recent.last(), BATCH);
      if (!next.isEmpty()) {
        if (next.stream().anyMatch(entry -> entry.aggregate().equals("partnership"))) {
          membershipsChanged++;
        }
        recent.add(next);
        subscribers.forEach(Subscriber::wake);
      }
    } while (next.size() == BATCH);
  }

  private void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
