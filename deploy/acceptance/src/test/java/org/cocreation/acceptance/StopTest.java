package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A stop takes ten seconds at most, whatever is away meanwhile, and loses nothing. */
@ExtendWith(PackagedStack.class)
class StopTest {

  /** With what a busy machine takes besides; what waits without an end of its own takes longer. */
  private static final Duration LIMIT = Duration.ofSeconds(15);

  /** A run of a program that writes down its classes takes seconds more to end. */
  private static final String WRITES_CLASSES = "-XX:ArchiveClassesAtExit";

  private static final int TRIES = 3;

  /** Such a run is the first of each build; one that was cut short is followed by another. */
  @BeforeEach
  void keepClasses() {
    LocalStack stack = PackagedStack.running();
    for (int time = 0; time < TRIES && writesClasses(stack); time++) {
      stack.stopServices();
      stack.startMissing();
    }
  }

  private static boolean writesClasses(LocalStack stack) {
    return Stream.of(Service.values())
        .flatMap(service -> stack.service(service).process().stream())
        .anyMatch(process -> process.info().commandLine().orElse("").contains(WRITES_CLASSES));
  }

  @Test
  void shouldStopInTimeWhileKafkaIsAwayAndTellAllOfItLater() throws Exception {
    Cycle cycle = Partnership.accepted().startCycle("Told later");
    cycle.awaitPhase("NEEDS");
    cycle.prepare("NEEDS");
    PackagedStack.running().kafka().kill();
    cycle.completePhase("NEEDS");

    assertStopInTime(Service.values());

    PackagedStack.running().startMissing();
    cycle.invest();
    cycle.awaitPhase("PRIORITIZATION");
    OutageTest.awaitOutboxesEmpty();
    OutageTest.assertNothingLostOrDoubled(cycle);
  }

  /** The service that people work with, and the one with the engine and its timers. */
  @Test
  void shouldStopInTimeWhileTheDatabaseStandsStillUnderWhoWorks() throws Exception {
    Cycle cycle = Partnership.accepted().startCycle("Stopped meanwhile");
    cycle.awaitPhase("NEEDS");
    await().until(() -> DatabaseOutageTest.express(cycle).statusCode() == 201);

    DatabaseOutageTest.signal("STOP", PackagedStack.running().postgreSql());
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int person = 0; person < 5; person++) {
        var ignored = people.submit(() -> DatabaseOutageTest.express(cycle));
      }
      assertStopInTime(OPERATIONS, STEERING);
    } finally {
      DatabaseOutageTest.signal("CONT", PackagedStack.running().postgreSql());
    }

    PackagedStack.running().startMissing();
    await().until(() -> DatabaseOutageTest.express(cycle).statusCode() == 201);
    OutageTest.awaitOutboxesEmpty();
    OutageTest.assertNothingLostOrDoubled(cycle);
  }

  /** It takes connections and never says a word; beside the other tests' steering and database. */
  @Test
  void shouldStopInTimeWhileTheEngineDoesNotAnswer() throws Exception {
    ServiceProcess steering = PackagedStack.running().replica(STEERING);
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      steering.configure(
          Map.of(
              "quarkus.datasource.jdbc.url",
              PackagedStack.running().postgreSql().emptyDatabase("steering_silent", STEERING),
              "cocreation.kafka.prefix",
              "silent-engine.",
              "cocreation.engine",
              "camunda8",
              "cocreation.engine.gateway",
              "http://127.0.0.1:" + silent.getLocalPort()));
      try (ExecutorService starter = Executors.newSingleThreadExecutor()) {
        var ignored = starter.submit(() -> steering.start());
        await().until(() -> DatabaseOutageTest.readiness(steering).contains("Camunda 8"));

        assertThat(stopOf(steering)).isLessThan(LIMIT);
      }
    } finally {
      steering.configure(Map.of());
    }
  }

  /** Others get longer to notice than by itself, so that this test notices too. */
  @Test
  void shouldSayThatItIsNotReadyWhileItStillAnswers() {
    ServiceProcess operations = PackagedStack.running().replica(OPERATIONS);
    operations.configure(
        Map.of("quarkus.shutdown.delay", "60s", "cocreation.kafka.enabled", "false"));
    operations.start();
    try {
      assertThat(operations.process().orElseThrow().destroy()).isTrue();

      await().until(() -> DatabaseOutageTest.readiness(operations).contains("\"DOWN\""));
      Api.as("operations@mincorp", OPERATIONS)
          .baseUri(operations.url().toString())
          .get("/api/v1/activities")
          .then()
          .statusCode(200);
    } finally {
      operations.kill();
      operations.configure(Map.of());
    }
  }

  /** All of these at once. */
  private static void assertStopInTime(Service... services) throws Exception {
    LocalStack stack = PackagedStack.running();
    try (ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Service, Future<Duration>> took = new EnumMap<>(Service.class);
      for (Service service : services) {
        took.put(service, stops.submit(() -> stopOf(stack.service(service))));
      }
      for (Map.Entry<Service, Future<Duration>> one : took.entrySet()) {
        assertThat(one.getValue().get()).as(one.getKey().moduleName()).isLessThan(LIMIT);
      }
    }
  }

  private static Duration stopOf(ServiceProcess service) {
    long begun = System.nanoTime();
    service.stop();
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
