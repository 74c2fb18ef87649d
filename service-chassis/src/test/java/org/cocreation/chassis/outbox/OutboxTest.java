package org.cocreation.chassis.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.problem.Refusal;
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
  private final Sql sql = new Sql(database.dataSource());
  private final Telling telling = new Telling(sql, LARGEST_EVENT);
  private final List<Outbox.Channel> woken = telling.woken();
  private final Outbox outbox = new Outbox(telling.departures(), sql);

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
    telling.tell(twice, one, "first");
    telling.tell(twice, one, "with the same id");

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
    telling.tell(UUID.randomUUID(), subject, what);
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
}
