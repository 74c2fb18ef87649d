package org.cocreation.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.database.Sql;

/**
 * The way out of the database: what is put here goes out if, and only if, the transaction commits.
 * Each message reaches its receiver at least once, those of one key that wait for each other (the
 * events of a subject, the commands of a cycle) in their order; the relay starts on it as soon as
 * the commit is done.
 */
@ApplicationScoped
public class Outbox {

  /** Who receives a message. */
  public enum Channel {
    KAFKA,
    /** A workflow engine outside of the database: steering's alone, and by configuration only. */
    ENGINE
  }

  /** Fired after a commit that put something. */
  record Committed(Channel channel) {}

  private final Departures departures;
  private final Sql sql;

  Outbox(Departures departures, Sql sql) {
    this.departures = departures;
    this.sql = sql;
  }

  /**
   * @param destination a topic, or the name of a command
   * @param key of the Kafka record, or the cycle of the command
   * @throws IllegalStateException outside a transaction
   */
  public void put(Channel channel, String destination, String key, String payload) {
    departures.add(new Departure.Message(channel, destination, key, key, null, payload));
  }

  /** Takes back what has not gone out yet; waits for what is going out at this moment. */
  public void drop(Channel channel, String destination) {
    departures.write();
    List<?> ignored =
        sql.list(
            "select pg_advisory_xact_lock(hashtext(?))", locked -> null, Relay.lockName(channel));
    sql.execute(
        "delete from outbox where channel = ? and destination = ?", channel.name(), destination);
  }
}
