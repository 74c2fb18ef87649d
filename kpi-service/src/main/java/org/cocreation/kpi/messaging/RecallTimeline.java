package org.cocreation.kpi.messaging;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.database.UntilDatabaseReady;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.kpi.search.Search;
import org.cocreation.kpi.timeline.TimelineEntry;
import org.cocreation.kpi.work.FollowWork;

/**
 * Takes up, once, what was told before this service kept account of work and of what can be found:
 * the timeline has it. Some at a time, so that what happens meanwhile does not wait.
 */
@ApplicationScoped
public class RecallTimeline {

  private static final String SOME =
      "select position, "
          + TimelineEntry.TOLD
          + " from timeline_entry where position > ? and position <= ?"
          + " order by position limit 1000";

  private final Sql sql;
  private final CloudEventCodec codec;
  private final FollowWork followWork;
  private final Search search;
  private volatile boolean done;

  RecallTimeline(Sql sql, CloudEventCodec codec, FollowWork followWork, Search search) {
    this.sql = sql;
    this.codec = codec;
    this.followWork = followWork;
    this.search = search;
  }

  @Scheduled(
      every = "2s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = UntilDatabaseReady.class)
  void recall() {
    if (!done) {
      DatabaseTrouble.letPass(
          () -> {
            boolean more;
            do {
              more = QuarkusTransaction.requiringNew().call(this::recallSome);
            } while (more);
            done = true;
          });
    }
  }

  private record Stretch(long from, long until) {}

  private record Told(long position, InboundEvent event) {}

  /** In the transaction at hand; whether there is more. */
  public boolean recallSome() {
    // Who follows what happens now waits until then: both write facts of the same cycles.
    List<?> ignored =
        sql.list("select pg_advisory_xact_lock(hashtext('timeline'))", locked -> null);
    List<Stretch> left =
        sql.list(
            "select position, until from work_recalled where position < until for update",
            row -> new Stretch(row.getLong(1), row.getLong(2)));
    if (left.isEmpty()) {
      return false;
    }
    Stretch stretch = left.getFirst();
    List<Told> told =
        sql.list(
            SOME,
            row ->
                new Told(
                    row.getLong(1),
                    codec.decode(TimelineEntry.told(row).getBytes(StandardCharsets.UTF_8))),
            stretch.from(),
            stretch.until());
    List<InboundEvent> events = told.stream().map(Told::event).toList();
    followWork.follow(events);
    search.follow(events);
    sql.execute(
        "update work_recalled set position = ?",
        told.isEmpty() ? stretch.until() : told.getLast().position());
    return true;
  }
}
