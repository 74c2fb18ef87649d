package org.cocreation.chassis.outbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.startup.ServiceConfiguration;

/**
 * Publishes what happened: an audit row and an outbox row, in the transaction of the change itself.
 * The events of one subject are numbered without gaps, in the order of their commits.
 */
@ApplicationScoped
public class Events {

  private final AgroalDataSource dataSource;
  private final Outbox outbox;
  private final CloudEventCodec codec;
  private final ServiceConfiguration service;
  private final Clock clock;

  @Inject
  Events(
      AgroalDataSource dataSource,
      Outbox outbox,
      CloudEventCodec codec,
      ServiceConfiguration service,
      Clock clock) {
    this.dataSource = dataSource;
    this.outbox = outbox;
    this.codec = codec;
    this.service = service;
    this.clock = clock;
  }

  /**
   * @return the number of the event among those of its subject
   */
  public long publish(DomainEvent event) {
    return publish(Ids.next(), event);
  }

  /**
   * With an id that follows from what it tells, where the same fact may be found twice.
   *
   * @return the number of the event among those of its subject
   */
  public long publish(UUID id, DomainEvent event) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    try (Connection connection = dataSource.getConnection()) {
      long sequence = nextNumber(connection, event.subject());
      String text = codec.encode(service.name(), id, sequence, now, event);
      audit(connection, id, sequence, now, event, text);
      outbox.put(
          Outbox.Channel.KAFKA,
          service.eventsTopic(),
          event.partnershipId() == null ? event.subject() : event.partnershipId().toString(),
          text);
      return sequence;
    } catch (SQLException e) {
      throw new Outbox.OutboxUnavailable(e);
    }
  }

  /** Locks the subject's row until the commit: numbers have no gaps and follow the commits. */
  private static long nextNumber(Connection connection, String subject) throws SQLException {
    try (PreparedStatement next =
        connection.prepareStatement(
            "insert into event_sequence (subject, last) values (?, 1)"
                + " on conflict (subject) do update set last = event_sequence.last + 1"
                + " returning last")) {
      next.setString(1, subject);
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void audit(
      Connection connection, UUID id, long sequence, Instant now, DomainEvent event, String text)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_entry (event_id, fact, subject, sequence, partnership_id, cycle_id,"
                + " person, occurred_at, event) values (?, ?, ?, ?, ?, ?,"
                + " ?::jsonb #>> '{data,actor,person}', ?, ?::jsonb)")) {
      insert.setObject(1, id);
      insert.setString(2, event.fact());
      insert.setString(3, event.subject());
      insert.setLong(4, sequence);
      insert.setObject(5, event.partnershipId());
      insert.setObject(6, event.cycleId());
      insert.setString(7, text);
      insert.setObject(8, now.atOffset(ZoneOffset.UTC));
      insert.setString(9, text);
      insert.executeUpdate();
    }
  }
}
