package org.cocreation.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cocreation.chassis.database.Sql;
import org.jboss.logging.Logger;

/**
 * The topic to which this service tells. If Kafka lost it, or some of it, all of it is told again
 * out of the audit: whoever has heard it knows it by its id, whoever begins at the beginning hears
 * everything.
 */
@ApplicationScoped
public class ToldTopic {

  private static final Logger LOG = Logger.getLogger(ToldTopic.class);

  private final Sql sql;
  private final Event<Outbox.Committed> committed;

  @Inject
  ToldTopic(Sql sql, Event<Outbox.Committed> committed) {
    this.sql = sql;
    this.committed = committed;
  }

  private record Known(String id, long records) {}

  /**
   * Compares what Kafka has with what it had, one replica at a time, and tells everything again
   * where it is less.
   *
   * @param id of the topic as it is now
   * @param records how many there have been in it
   */
  @Transactional
  public void isSeen(String topic, String id, long records) {
    List<Known> known =
        sql.list(
            "select topic_id, records from told_topic where topic = ? for update",
            row -> new Known(row.getString(1), row.getLong(2)),
            topic);
    boolean isLost =
        known.stream().anyMatch(before -> !before.id().equals(id) || before.records() > records);
    if (!known.contains(new Known(id, records))) {
      sql.execute(
          "insert into told_topic (topic, topic_id, records) values (?, ?, ?) on conflict (topic)"
              + " do update set topic_id = excluded.topic_id, records = excluded.records",
          topic,
          id,
          records);
    }
    if (isLost) {
      long told = sql.list("select republish(?)", row -> row.getLong(1), topic).getFirst();
      LOG.warnf("Kafka lost what was told: topic=%s, told again: events=%d", topic, told);
      committed.fire(new Outbox.Committed(Outbox.Channel.KAFKA));
    }
  }
}
