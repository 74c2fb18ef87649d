package org.cocreation.chassis.outbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.event.Event;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.CloudEventCodec;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.packing.Packed;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What goes out: with the transaction or not at all. On a real PostgreSQL and real transactions;
 * nobody relays, so that what was put stays to be seen.
 */
class OutboxTest {

  @RegisterExtension static RealTransactions database = new RealTransactions();

  private static final TransactionManager TRANSACTIONS = RealTransactions.MANAGER;
  private static final int LARGEST_EVENT = 5_000;

  private final Subject one = Subject.of(UUID.randomUUID(), UUID.randomUUID(), null);
  private final Subject other = Subject.of(UUID.randomUUID(), UUID.randomUUID(), null);
  private final List<Outbox.Channel> woken = new ArrayList<>();
  private final Sql sql = new Sql(database.dataSource());
  private final Departures departures =
      new Departures(
          RealTransactions.REGISTRY,
          sql,
          new CloudEventCodec(new ObjectMapper()),
          new EventSize(LARGEST_EVENT),
          wakingInto(woken));
  private final Outbox outbox = new Outbox(departures, sql);

  @Test
  void shouldHoldWhatWasPutInItsOrderOnceTheTransactionCommits() throws Exception {
    TRANSACTIONS.begin();
    put("first");
    put("second");
    assertThat(seenByOthers()).isEmpty();
    TRANSACTIONS.commit();

    assertThat(seenByOthers()).containsExactly("first", "second");
  }

  @Test
  void shouldPutNothingWhenTheTransactionRollsBack() throws Exception {
    TRANSACTIONS.begin();
    put("never");
    TRANSACTIONS.rollback();

    assertThat(seenByOthers()).isEmpty();
  }

  @Test
  void shouldWakeTheRelayOncePerCommitAndNotForWhatRolledBack() throws Exception {
    TRANSACTIONS.begin();
    put("never");
    TRANSACTIONS.rollback();
    assertThat(woken).isEmpty();

    TRANSACTIONS.begin();
    put("first");
    put("second");
    assertThat(woken).isEmpty();
    TRANSACTIONS.commit();
    assertThat(woken).containsExactly(Outbox.Channel.KAFKA);
  }

  @Test
  void shouldRefuseToPutAnythingOutsideATransaction() throws Exception {
    assertThatThrownBy(() -> put("never"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("only inside a transaction");

    assertThat(seenByOthers()).isEmpty();
  }

  @Test
  void shouldRefuseToPutAnythingIntoATransactionThatCanOnlyRollBack() throws Exception {
    TRANSACTIONS.begin();
    TRANSACTIONS.setRollbackOnly();

    assertThatThrownBy(() -> put("never")).isInstanceOf(IllegalStateException.class);
    TRANSACTIONS.rollback();
  }

  @Test
  void shouldNumberTheEventsOfASubjectWithoutGapsInTheOrderInWhichTheyWereTold() throws Exception {
    TRANSACTIONS.begin();
    tell(one, "first");
    tell(other, "elsewhere");
    tell(one, "second");
    TRANSACTIONS.commit();
    TRANSACTIONS.begin();
    tell(one, "never");
    TRANSACTIONS.rollback();
    TRANSACTIONS.begin();
    tell(one, "third");
    TRANSACTIONS.commit();

    assertThat(told())
        .containsExactly("first 1", "elsewhere 1", "second 2", "third 3")
        .isEqualTo(audited());
  }

  @Test
  void shouldTellAllOfATransactionHoweverMuchItIs() throws Exception {
    TRANSACTIONS.begin();
    for (int i = 1; i <= 1_201; i++) {
      tell(one, "event");
    }
    TRANSACTIONS.commit();

    assertThat(told())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 1_201).mapToObj(number -> "event " + number).toList());
    assertThat(woken).containsExactly(Outbox.Channel.KAFKA);
  }

  @Test
  void shouldWriteWhatIsToldWhileTheTransactionEnds() throws Exception {
    TRANSACTIONS.begin();
    tell(one, "first");
    RealTransactions.REGISTRY.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            tell(one, "last");
          }

          @Override
          public void afterCompletion(int status) {
            // Nothing to do after the commit.
          }
        });
    TRANSACTIONS.commit();

    assertThat(told()).containsExactly("first 1", "last 2");
  }

  @Test
  void shouldRollBackTheChangeWhereItCannotBeTold() throws Exception {
    UUID twice = UUID.randomUUID();
    TRANSACTIONS.begin();
    sql.execute("insert into inbox_event (event_id) values (?)", one.id().toString());
    tell(twice, one, "first");
    tell(twice, one, "with the same id");

    assertThatThrownBy(TRANSACTIONS::commit).isInstanceOf(RollbackException.class);
    assertThat(
            sql.list(
                "select 1 from inbox_event where event_id = ?",
                row -> row.getInt(1),
                one.id().toString()))
        .isEmpty();
    assertThat(woken).isEmpty();
  }

  @Test
  void shouldRefuseAtTheCommitWhatNoEventCanTellAndSayWhatToShorten() throws Exception {
    TRANSACTIONS.begin();
    tell(one, "long ".repeat(LARGEST_EVENT));

    assertThatThrownBy(TRANSACTIONS::commit)
        .isInstanceOf(RollbackException.class)
        .rootCause()
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("5000 is the most: shorten what,");
    assertThat(told()).isEmpty();
  }

  @Test
  void shouldKeepTheTextOfALongEventCompressed() throws Exception {
    TRANSACTIONS.begin();
    tell(one, "again and again ".repeat(250));
    TRANSACTIONS.commit();

    assertThat(
            sql.list(
                "select pg_column_size(packed) * 2 < length(told(audit_entry)) from audit_entry"
                    + " where subject = ? and told(audit_entry) like '%again and again%'",
                row -> row.getBoolean(1), one.id().toString()))
        .containsExactly(true);
  }

  /** Stored, with codes of its own and with those that are always the same: all of deflate. */
  @Test
  void shouldReadBySqlWhatIsPacked() {
    Random random = new Random(7);
    String noise =
        random.ints(300, 0x20, 0x2000).mapToObj(Character::toString).collect(joining(""));
    List<String> texts =
        new ArrayList<>(List.of("", "a", noise, noise.repeat(3), "ab".repeat(900)));
    Stream.of("steering", "development", "operations", "kpi")
        .flatMap(service -> Contracts.of(service).released().stream())
        .forEach(event -> texts.add(event.toString()));

    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(
                        sql.list(
                            "select unpacked(?, ?)",
                            row -> row.getString(1),
                            Packed.pack(text, "what is known"),
                            "what is known"))
                    .containsExactly(text));
  }

  @Test
  void shouldTellAgainWhatIsPackedAndWhatAnEarlierReleaseKept() throws Exception {
    Subject subject = Subject.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    TRANSACTIONS.begin();
    tell(subject, "new");
    TRANSACTIONS.commit();
    String packed = sql.list("select payload from outbox", row -> row.getString(1)).getFirst();
    String before =
        packed.replace("\"new\"", "\"old\"").replace("sequence\":\"1", "sequence\":\"2");
    sql.execute(
        """
        insert into audit_entry (event_id, fact, subject, sequence, partnership_id, cycle_id,
          occurred_at, event)
        values (gen_random_uuid(), 'cycle.started', ?, 2, ?, ?, now(), ?::jsonb)""",
        subject.id().toString(),
        subject.partnershipId(),
        subject.cycleId(),
        before);
    sql.execute("update event_sequence set last = 2 where subject = ?", subject.id().toString());
    sql.execute("delete from outbox");

    assertThat(sql.list("select republish('any.topic')", row -> row.getLong(1)))
        .containsExactly(2L);

    List<Receiver.Message> received = relayed(2);
    assertThat(received)
        .extracting(Receiver.Message::type)
        .containsOnly("org.cocreation.steering.cycle.started.v1");
    assertThat(received.get(0).payload()).isEqualTo(packed);
    ObjectMapper json = new ObjectMapper();
    assertThat(json.readTree(received.get(1).payload())).isEqualTo(json.readTree(before));
  }

  /** What a relay brings to its receiver. */
  private static List<Receiver.Message> relayed(int messages) throws InterruptedException {
    BlockingQueue<Receiver.Message> received = new LinkedBlockingQueue<>();
    Receiver receiver =
        new Receiver() {
          @Override
          public Outbox.Channel channel() {
            return Outbox.Channel.KAFKA;
          }

          @Override
          public Delivery deliver(List<Message> batch) {
            received.addAll(batch);
            return new Delivery(
                batch.stream().map(Message::position).collect(Collectors.toSet()), Map.of());
          }
        };
    Thread relay =
        Thread.ofPlatform()
            .daemon()
            .start(new Relay(database.dataSource(), receiver, Duration.ofMinutes(10), () -> {}));
    try {
      List<Receiver.Message> all = new ArrayList<>();
      while (all.size() < messages) {
        Receiver.Message next = received.poll(30, TimeUnit.SECONDS);
        assertThat(next).as("message %d", all.size() + 1).isNotNull();
        all.add(next);
      }
      return all;
    } finally {
      relay.interrupt();
      relay.join();
    }
  }

  /** Each transaction tells of both subjects, half of them the other way round. */
  @Test
  void shouldNumberInTheOrderOfCommitsWhereManyTellOfTheSameAtOnce() throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      List<Future<?>> done = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        boolean isOdd = i % 2 == 1;
        done.add(
            people.submit(
                () -> {
                  TRANSACTIONS.begin();
                  tell(isOdd ? other : one, "one");
                  tell(isOdd ? one : other, "two");
                  TRANSACTIONS.commit();
                  return null;
                }));
      }
      for (Future<?> told : done) {
        assertThat(told.get()).isNull();
      }
    }

    for (Subject subject : List.of(one, other)) {
      assertThat(
              sql.list(
                  "select (payload::json ->> 'sequence')::int from outbox"
                      + " where payload::json ->> 'subject' = ? order by position",
                  row -> row.getInt(1),
                  subject.id().toString()))
          .containsExactlyElementsOf(IntStream.rangeClosed(1, 200).boxed().toList());
    }
  }

  @Test
  void shouldTakeBackWhatHasNotGoneOutNorBeenWritten() throws Exception {
    TRANSACTIONS.begin();
    put("never");
    outbox.drop(Outbox.Channel.KAFKA, "any.topic");
    put("after");
    TRANSACTIONS.commit();

    assertThat(seenByOthers()).containsExactly("after");
  }

  private void tell(Subject subject, String what) {
    tell(UUID.randomUUID(), subject, what);
  }

  private void tell(UUID id, Subject subject, String what) {
    departures.add(
        new Departure.Happening(
            id,
            EventType.parse("org.cocreation.steering.cycle.started.v1"),
            subject,
            Instant.now(),
            JsonNodeFactory.instance.objectNode().put("what", what),
            "any.topic",
            "any key"));
  }

  private List<String> told() {
    return sql.list(
        "select payload::json #>> '{data,what}', payload::json ->> 'sequence' from outbox"
            + " order by position",
        row -> row.getString(1) + " " + row.getString(2));
  }

  private List<String> audited() {
    return sql.list(
        "select told(a)::jsonb #>> '{data,what}', a.sequence from audit_entry a join outbox o"
            + " on o.payload::json ->> 'id' = a.event_id::text order by o.position",
        row -> row.getString(1) + " " + row.getString(2));
  }

  private void put(String payload) {
    outbox.put(Outbox.Channel.KAFKA, "any.topic", "any key", payload);
  }

  private static List<String> seenByOthers() throws SQLException {
    return database.seenByOthers("select payload from outbox order by position");
  }

  /** The container's events, of which the outbox fires one kind. */
  @SuppressWarnings("unchecked")
  private static Event<Outbox.Committed> wakingInto(List<Outbox.Channel> woken) {
    return (Event<Outbox.Committed>)
        Proxy.newProxyInstance(
            OutboxTest.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> {
              woken.add(((Outbox.Committed) arguments[0]).channel());
              return null;
            });
  }
}
