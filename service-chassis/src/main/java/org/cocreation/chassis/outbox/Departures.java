package org.cocreation.chassis.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.packing.Packed;

/**
 * Collects what a transaction tells and writes it as the transaction ends, in two statements (of
 * five hundred rows each, where it is more): the numbers of its events, then audit and outbox. So
 * the rows that number a subject are locked for as short as can be, in one order by all.
 */
@ApplicationScoped
class Departures {

  /** How many rows one statement takes. */
  private static final int MOST = 500;

  private static final String NUMBERS =
      """
      insert into event_sequence (subject, last)
      select subject, told from unnest(?, ?) as counted (subject, told) order by subject
      on conflict (subject) do update set last = event_sequence.last + excluded.last
      returning subject, last""";

  private static final String ROWS =
      """
      with told as (
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality as told (event_id,
          fact, subject, sequence, partnership_id, cycle_id, person, occurred_at, channel,
          destination, key, of, type, payload, packed, place)),
      kept as (
        insert into audit_entry (event_id, fact, subject, sequence, partnership_id, cycle_id,
          person, occurred_at, packed)
        select event_id, fact, subject, sequence, partnership_id, cycle_id, person, occurred_at,
          packed
        from told where event_id is not null)
      insert into outbox (channel, destination, key, subject, type, payload)
      select channel, destination, key, of, type, payload from told order by place""";

  private final TransactionSynchronizationRegistry transaction;
  private final Sql sql;
  private final CloudEventCodec codec;
  private final EventSize size;
  private final Event<Outbox.Committed> committed;

  Departures(
      TransactionSynchronizationRegistry transaction,
      Sql sql,
      CloudEventCodec codec,
      EventSize size,
      Event<Outbox.Committed> committed) {
    this.transaction = transaction;
    this.sql = sql;
    this.codec = codec;
    this.size = size;
    this.committed = committed;
  }

  /**
   * @throws IllegalStateException outside a transaction
   */
  void add(Departure departure) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("The outbox takes messages only inside a transaction");
    }
    Waiting told = ofTransaction();
    told.waiting.add(departure);
    if (told.isEnding) {
      write();
    }
  }

  /** Writes what was told so far, for callers that need it in the database before the commit. */
  void write() {
    Waiting told = ofTransaction();
    if (told.waiting.isEmpty()) {
      return;
    }
    List<Departure> departures = List.copyOf(told.waiting);
    told.waiting.clear();
    List<Row> rows = numbered(departures);
    for (int from = 0; from < rows.size(); from += MOST) {
      insert(rows.subList(from, Math.min(from + MOST, rows.size())));
    }
    rows.forEach(row -> told.channels.add(row.message().channel()));
  }

  private void insert(List<Row> rows) {
    sql.execute(
        ROWS,
        Sql.column(rows, Row::eventId, UUID.class),
        Sql.column(rows, Row::fact, String.class),
        Sql.column(rows, Row::subject, String.class),
        Sql.column(rows, Row::sequence, Long.class),
        Sql.column(rows, Row::partnershipId, UUID.class),
        Sql.column(rows, Row::cycleId, UUID.class),
        Sql.column(rows, Row::person, String.class),
        Sql.column(rows, Row::occurredAt, Instant.class),
        Sql.column(rows, row -> row.message().channel().name(), String.class),
        Sql.column(rows, row -> row.message().destination(), String.class),
        Sql.column(rows, row -> row.message().key(), String.class),
        Sql.column(rows, row -> row.message().subject(), String.class),
        Sql.column(rows, row -> row.message().type(), String.class),
        Sql.column(rows, row -> row.message().payload(), String.class),
        Sql.column(rows, Row::packed, byte[].class));
  }

  /**
   * What becomes a row in the outbox and, where it is numbered, one in the audit.
   *
   * @param happening null for a message
   */
  private record Row(Departure.Happening happening, Long sequence, Departure.Message message) {

    private <T> T of(Function<Departure.Happening, T> what) {
      return happening == null ? null : what.apply(happening);
    }

    UUID eventId() {
      return of(Departure.Happening::id);
    }

    String fact() {
      return of(told -> told.type().name());
    }

    String subject() {
      return of(told -> told.subject().id().toString());
    }

    UUID partnershipId() {
      return of(told -> told.subject().partnershipId());
    }

    UUID cycleId() {
      return of(told -> told.subject().cycleId());
    }

    String person() {
      return of(Departure.Happening::person);
    }

    Instant occurredAt() {
      return of(Departure.Happening::time);
    }

    byte[] packed() {
      return happening == null
          ? null
          : Packed.pack(
              message.payload(),
              AuditEntry.known(eventId(), fact(), subject(), sequence, partnershipId(), cycleId()));
    }
  }

  private List<Row> numbered(List<Departure> departures) {
    Map<String, Long> next = nextNumbers(departures);
    List<Row> rows = new ArrayList<>(departures.size());
    for (Departure departure : departures) {
      rows.add(
          switch (departure) {
            case Departure.Message message -> new Row(null, null, message);
            case Departure.Happening told -> {
              long number = next.merge(told.subject().id().toString(), 1L, Long::sum) - 1;
              String payload =
                  codec.encode(
                      told.type(), told.id(), number, told.time(), told.subject(), told.data());
              size.check(payload, told.data());
              yield new Row(
                  told,
                  number,
                  new Departure.Message(
                      Outbox.Channel.KAFKA,
                      told.topic(),
                      told.key(),
                      told.subject().id().toString(),
                      told.type().toString(),
                      payload));
            }
          });
    }
    return rows;
  }

  /** Locks the subjects' rows until the commit: numbers have no gaps and follow the commits. */
  private Map<String, Long> nextNumbers(List<Departure> departures) {
    Map<String, Long> counts = new TreeMap<>();
    for (Departure departure : departures) {
      if (departure instanceof Departure.Happening told) {
        counts.merge(told.subject().id().toString(), 1L, Long::sum);
      }
    }
    Map<String, Long> next = new HashMap<>();
    if (!counts.isEmpty()) {
      sql.list(
              NUMBERS,
              row -> Map.entry(row.getString(1), row.getLong(2)),
              counts.keySet().toArray(String[]::new),
              counts.values().toArray(Long[]::new))
          .forEach(
              last -> next.put(last.getKey(), last.getValue() - counts.get(last.getKey()) + 1));
    }
    return next;
  }

  /** What a transaction told, and through which channels. */
  private static final class Waiting {
    private final List<Departure> waiting = new ArrayList<>();
    private final Set<Outbox.Channel> channels = EnumSet.noneOf(Outbox.Channel.class);

    /** What is told from now on, while others do their part of the end, is written at once. */
    private boolean isEnding;
  }

  private Waiting ofTransaction() {
    if (transaction.getResource(Departures.class) instanceof Waiting waiting) {
      return waiting;
    }
    Waiting waiting = new Waiting();
    transaction.putResource(Departures.class, waiting);
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            waiting.isEnding = true;
            write();
          }

          @Override
          public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
              waiting.channels.forEach(channel -> committed.fire(new Outbox.Committed(channel)));
            }
          }
        });
    return waiting;
  }
}
