package org.cocreation.chassis.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Fact;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.partnership.ActingPerson;
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
  private final ObjectMapper mapper;
  private final ServiceConfiguration service;
  private final Clock clock;

  @Inject
  Events(
      AgroalDataSource dataSource,
      Outbox outbox,
      CloudEventCodec codec,
      ObjectMapper mapper,
      ServiceConfiguration service,
      Clock clock) {
    this.dataSource = dataSource;
    this.outbox = outbox;
    this.codec = codec;
    this.mapper = mapper;
    this.service = service;
    this.clock = clock;
  }

  /**
   * Tells that something happened to a thing, and how the thing is now.
   *
   * @param by null where the process acted
   * @param state becomes the fact's part of the event's data
   */
  public void publish(Fact fact, Subject subject, ActingPerson by, Object state) {
    publish(fact, subject, by, state, null);
  }

  /**
   * The same, with why.
   *
   * @param reason null where none was asked for
   */
  public void publish(Fact fact, Subject subject, ActingPerson by, Object state, String reason) {
    ObjectNode data = mapper.createObjectNode();
    if (by != null) {
      data.set("actor", mapper.valueToTree(by));
    }
    if (reason != null) {
      data.put("reason", reason);
    }
    data.set(fact.part(), tree(fact, state));
    put(Ids.next(), fact, subject, data);
  }

  /** Tells what is more, or other, than a state: a fact of {@link Fact#WHOLE} data. */
  public void publish(Fact fact, Subject subject, Object data) {
    publish(Ids.next(), fact, subject, data);
  }

  /** With an id that follows from what it tells, where the same fact may be found twice. */
  public void publish(UUID id, Fact fact, Subject subject, Object data) {
    put(id, fact, subject, tree(fact, data));
  }

  private void put(UUID id, Fact fact, Subject subject, JsonNode json) {
    EventType type = fact.type(service.name());
    Instant now = now();
    try (Connection connection = dataSource.getConnection()) {
      long sequence = nextNumber(connection, subject);
      String text = codec.encode(type, id, sequence, now, subject, json);
      String person = json.path("actor").path("person").asText(null);
      audit(connection, id, type, sequence, now, subject, person, text);
      outbox.put(
          Outbox.Channel.KAFKA,
          fact.topic(service.name()),
          (subject.partnershipId() == null ? subject.id() : subject.partnershipId()).toString(),
          type.toString(),
          text);
    } catch (SQLException e) {
      throw new Outbox.OutboxUnavailable(e);
    }
  }

  /**
   * Puts an event onto its fact's topic, for streams of very many: neither numbered nor audited.
   *
   * @param id follows from what it tells
   */
  public void send(UUID id, Fact fact, Subject subject, Object data) {
    EventType type = fact.type(service.name());
    outbox.put(
        Outbox.Channel.KAFKA,
        fact.topic(service.name()),
        subject.id().toString(),
        type.toString(),
        codec.encode(type, id, 0, now(), subject, tree(fact, data)));
  }

  /** The contract of the fact is made of the type of its state: nothing else is told by it. */
  private JsonNode tree(Fact fact, Object state) {
    return mapper.valueToTree(fact.state().cast(state));
  }

  /** The number of the last event of a thing, as the running transaction sees it; 0 without any. */
  public long lastNumber(Subject subject) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select last from event_sequence where subject = ?")) {
      select.setString(1, subject.id().toString());
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    } catch (SQLException e) {
      throw new Outbox.OutboxUnavailable(e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Locks the subject's row until the commit: numbers have no gaps and follow the commits. */
  private static long nextNumber(Connection connection, Subject subject) throws SQLException {
    try (PreparedStatement next =
        connection.prepareStatement(
            "insert into event_sequence (subject, last) values (?, 1)"
                + " on conflict (subject) do update set last = event_sequence.last + 1"
                + " returning last")) {
      next.setString(1, subject.id().toString());
      try (ResultSet row = next.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void audit(
      Connection connection,
      UUID id,
      EventType type,
      long sequence,
      Instant now,
      Subject subject,
      String person,
      String text)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into audit_entry (event_id, fact, subject, sequence, partnership_id, cycle_id,"
                + " person, occurred_at, event) values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")) {
      insert.setObject(1, id);
      insert.setString(2, type.name());
      insert.setString(3, subject.id().toString());
      insert.setLong(4, sequence);
      insert.setObject(5, subject.partnershipId());
      insert.setObject(6, subject.cycleId());
      insert.setString(7, person);
      insert.setObject(8, now.atOffset(ZoneOffset.UTC));
      insert.setString(9, text);
      insert.executeUpdate();
    }
  }
}
