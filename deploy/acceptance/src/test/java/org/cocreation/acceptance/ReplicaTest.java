package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cocreation.chassis.test.Patience;
import org.cocreation.localstack.component.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two replicas of steering on one database: both answer, both take events in, both look for timers
 * that are due, and yet everything happens once. One of them may be killed.
 */
@Order(2)
class ReplicaTest {

  @RegisterExtension static PackagedStack others = PackagedStack.without(STEERING);

  private static final int CYCLES = 2;
  private static final Duration REMIND_AFTER = Duration.ofSeconds(4);
  private static final Duration ESCALATE_AFTER = Duration.ofSeconds(6);

  /** The engine's clock and the event's time are read one after the other. */
  private static final Duration TOLERANCE = Duration.ofMillis(1_500);

  private ServiceProcess first;
  private ServiceProcess second;

  /** At once, as a cluster does it, and with timers that come while one waits for them. */
  @BeforeEach
  void startTwoAtOnce() throws Exception {
    first = PackagedStack.running().service(STEERING);
    second = PackagedStack.running().replica(STEERING);
    Map<String, String> timing =
        Map.of(
            "cocreation.value-gate.remind-after", REMIND_AFTER.toString(),
            "cocreation.value-gate.escalate-after", ESCALATE_AFTER.toString());
    inParallel(
        Stream.of(first, second)
            .<Callable<Void>>map(
                replica ->
                    () -> {
                      replica.configure(timing);
                      replica.start();
                      return null;
                    })
            .toList());
    PackagedStack.steerThrough(first, second);
  }

  /** The next test finds one, as it was. */
  @AfterEach
  void stopBoth() {
    for (ServiceProcess replica : List.of(first, second)) {
      replica.stop();
      replica.configure(Map.of());
    }
  }

  @Test
  void shouldDoEverythingOnceAlsoWhenOneIsKilled() throws Exception {
    Partnership partnership = Partnership.accepted();
    List<Cycle> cycles =
        inParallel(
            Stream.<Callable<Cycle>>generate(() -> () -> driveToTheGate(partnership))
                .limit(CYCLES)
                .toList());
    cycles.forEach(ReplicaTest::awaitReminders);
    inParallel(cycles.stream().<Callable<Void>>map(cycle -> () -> passTheGate(cycle)).toList());

    killTheFirstWhileTheOtherTeamsWork(cycles);

    for (Cycle cycle : cycles) {
      cycle.complete("prioritize-resources");
      cycle.invest();
      cycle.awaitPhase("IMPLEMENTATION");
    }
    OutageTest.awaitOutboxesEmpty();
    for (Cycle cycle : cycles) {
      assertEverythingOnce(cycle);
    }
  }

  private static Cycle driveToTheGate(Partnership partnership) {
    Cycle cycle = partnership.startCycle("Conducted by two");
    cycle.completePhase("NEEDS");
    cycle.invest();
    String ignored = cycle.openGate();
    return cycle;
  }

  private static Void passTheGate(Cycle cycle) {
    String hash = cycle.awaitGate();
    cycle.approve(CUSTOMER, hash).then().statusCode(201);
    cycle.approve(PROVIDER, hash).then().statusCode(201);
    cycle.decide("INVEST", Map.of("contentHash", hash));
    cycle.awaitPhase("DEVELOPMENT");
    return null;
  }

  /** Their completions come to steering by Kafka: half before it is killed, half to the other. */
  private void killTheFirstWhileTheOtherTeamsWork(List<Cycle> cycles) throws Exception {
    List<Callable<Void>> completions = new ArrayList<>();
    CountDownLatch half = new CountDownLatch(cycles.size());
    for (String activity : List.of("design-solution", "assess-solution")) {
      for (Cycle cycle : cycles) {
        completions.add(
            () -> {
              cycle.complete(activity);
              half.countDown();
              return null;
            });
      }
    }
    completions.add(
        () -> {
          assertThat(half.await(Patience.MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
          first.kill();
          return null;
        });
    inParallel(completions);
    PackagedStack.steerThrough(second);
  }

  private static void awaitReminders(Cycle cycle) {
    await()
        .until(
            () ->
                told(cycle, "value-gate.reminded").size() >= 2
                    && !told(cycle, "value-gate.escalated").isEmpty());
  }

  private static void assertEverythingOnce(Cycle cycle) throws Exception {
    OutageTest.assertNothingLostOrDoubled(cycle);
    Set<String> completed = new TreeSet<>();
    for (String phase : List.of("NEEDS", "PRIORITIZATION", "DEVELOPMENT")) {
      completed.addAll(Cycle.ACTIVITIES.get(phase));
    }
    assertThat(cycle.keys("COMPLETED")).isEqualTo(completed);
    assertThat(cycle.keys("WITHDRAWN")).isEmpty();
    assertThat(told(cycle, "activity.due")).as("two of each of four phases").hasSize(8);
    assertThat(told(cycle, "cycle.decision-awaited")).hasSize(3);
    assertThat(told(cycle, "cycle.advanced")).hasSize(3);
    assertThat(told(cycle, "value-gate.escalated")).hasSize(1);
    assertRemindedNoMoreOftenThanTimeAllows(cycle);
  }

  /**
   * A timer that both replicas fired would have reminded twice as often: there is room for the
   * engine's clock having begun before the event that tells of it, on a busy machine.
   */
  private static void assertRemindedNoMoreOftenThanTimeAllows(Cycle cycle) {
    Instant opened =
        told(cycle, "cycle.decision-awaited").stream()
            .filter(event -> event.at("/data/cycle/phase").asText().equals("PRIORITIZATION"))
            .map(ReplicaTest::time)
            .findFirst()
            .orElseThrow();
    List<Instant> reminded =
        told(cycle, "value-gate.reminded").stream().map(ReplicaTest::time).sorted().toList();
    for (int i = 0; i < reminded.size(); i++) {
      assertThat(Duration.between(opened, reminded.get(i)).plus(TOLERANCE))
          .as("reminder %d of %s", i + 1, reminded)
          .isGreaterThanOrEqualTo(REMIND_AFTER.multipliedBy(i + 1L).multipliedBy(3).dividedBy(4));
    }
  }

  /** What steering told of the cycle, each event once. */
  private static List<JsonNode> told(Cycle cycle, String fact) {
    Set<String> seen = new TreeSet<>();
    return EventLog.of("cocreation.steering.events", cycle).stream()
        .filter(
            event -> event.path("type").asText().equals("org.cocreation.steering." + fact + ".v1"))
        .filter(event -> seen.add(event.path("id").asText()))
        .toList();
  }

  private static Instant time(JsonNode event) {
    return Instant.parse(event.path("time").asText());
  }

  private static <T> List<T> inParallel(List<Callable<T>> tasks) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<T> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
    }
    return results;
  }
}
