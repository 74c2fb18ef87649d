package org.cocreation.chassis.outbox;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.packing.Packed;
import org.cocreation.chassis.test.Contracts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was told is kept packed in the audit, read there by SQL, and told again from there. */
class KeptEventsTest {

  @RegisterExtension static RealTransactions database = new RealTransactions();

  private static final TransactionManager TRANSACTIONS = RealTransactions.MANAGER;
  private static final int LARGEST_EVENT = 5_000;

  private final Sql sql = new Sql(database.dataSource());
  private final Telling telling = new Telling(sql, LARGEST_EVENT);

  @Test
  void shouldKeepTheTextOfALongEventCompressed() throws Exception {
    Subject one = Subject.of(UUID.randomUUID(), UUID.randomUUID(), null);
    TRANSACTIONS.begin();
    telling.tell(UUID.randomUUID(), one, "again and again ".repeat(250));
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
    telling.tell(UUID.randomUUID(), subject, "new");
    TRANSACTIONS.commit();
    String packed = sql.list("select payload from outbox", row -> row.getString(1)).getFirst();
    String before =
        packed
            .replace("\"what\":\"new\"", "\"type\":\"org.cocreation.kpi.kpi.measured.v1\"")
            .replace("sequence\":\"1", "sequence\":\"2");
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
  private List<Receiver.Message> relayed(int messages) throws InterruptedException {
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
            .start(
                new Relay(
                    database.dataSource(),
                    telling.codec(),
                    receiver,
                    Duration.ofMinutes(10),
                    () -> {}));
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
}
