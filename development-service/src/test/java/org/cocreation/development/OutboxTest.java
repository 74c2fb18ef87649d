package org.cocreation.development;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.outbox.Outbox;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.chassis.workflow.Engine;
import org.junit.jupiter.api.Test;

/** What goes out: with the transaction or not at all, and never stuck behind what is settled. */
@QuarkusTest
@WithTestResource(TestStack.class)
class OutboxTest {

  /** On the engine's first partition, as its keys say, and far beyond what it has given out. */
  private static final long NO_JOB = (1L << 51) + 1_000_000_000_000L;

  @Inject Engine engine;
  @Inject Outbox outbox;
  @Inject EntityManager entities;

  @Test
  void shouldCountACommandAsReceivedWhenTheEngineHasNoMoreUseForIt() {
    UUID cycle = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              // As after a crash between the engine's answer and our commit, or a cancelled job.
              engine.completeJob(cycle, NO_JOB, Map.of());
              engine.completeJob(cycle, NO_JOB + 1, Map.of());
            });

    await().atMost(20, SECONDS).until(() -> waiting(cycle.toString()) == 0);
  }

  @Test
  void shouldPutNothingWhenTheTransactionRollsBack() {
    UUID cycle = UUID.randomUUID();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          engine.completeJob(cycle, NO_JOB, Map.of());
                          assertThat(count(cycle.toString())).isEqualTo(1);
                          throw new IllegalStateException("The rule says no");
                        }))
        .hasMessageContaining("The rule says no");

    assertThat(waiting(cycle.toString())).isZero();
  }

  @Test
  void shouldRefuseToPutAnythingOutsideATransaction() {
    assertThatThrownBy(() -> outbox.put(Outbox.Channel.KAFKA, "any", "any", "{}"))
        .isInstanceOf(IllegalStateException.class);
  }

  private long waiting(String key) {
    return QuarkusTransaction.requiringNew().call(() -> count(key));
  }

  private long count(String key) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from outbox where key = :key")
                .setParameter("key", key)
                .getSingleResult())
        .longValue();
  }
}
