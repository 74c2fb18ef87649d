package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.localstack.Service.OPERATIONS;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.PostgreSql;
import org.cocreation.localstack.component.ServiceProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The database goes, stands still, or is not there yet: the services say so and wait. */
@ExtendWith(PackagedStack.class)
class DatabaseOutageTest {

  private static final Duration AT_ONCE = Duration.ofSeconds(1);

  private static final String WAITING =
      "select count(*) from pg_locks where not granted and relation = 'operational_need'::regclass";

  /** All four lose their database with it, also those that a test does not ask. */
  @AfterEach
  void awaitReady() {
    for (Service service : Service.values()) {
      await().until(() -> PackagedStack.running().service(service).isReady());
    }
  }

  @Test
  void shouldWaitForADatabaseThatComesLater() throws Exception {
    ServiceProcess operations = PackagedStack.running().service(OPERATIONS);
    operations.stop();
    PackagedStack.running().postgreSql().kill();

    try (ExecutorService starter = Executors.newSingleThreadExecutor()) {
      Future<?> start = starter.submit(() -> operations.start());
      await().until(() -> readiness(operations).contains("does not answer"));
      assertThat(operations.process()).isPresent();
      PackagedStack.running().postgreSql().start();
      assertThat(start.get()).isNull();
    }

    assertThat(readiness(operations)).contains("\"UP\"");
  }

  @Test
  void shouldSayAtOnceThatItIsNotReadyWhileTheDatabaseStandsStill() throws Exception {
    Cycle cycle = Partnership.accepted().startCycle("Written meanwhile");
    cycle.awaitPhase("NEEDS");
    ServiceProcess operations = PackagedStack.running().service(OPERATIONS);
    await().until(() -> express(cycle).statusCode() == 201);
    long logged = logOf(operations).size();
    PostgreSql database = PackagedStack.running().postgreSql();

    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        Connection other = database.connect(OPERATIONS);
        Statement lock = other.createStatement()) {
      // So that the request is in the middle of its work.
      other.setAutoCommit(false);
      boolean ignored = lock.execute("lock table operational_need in exclusive mode");
      Future<Response> asked = people.submit(() -> express(cycle));
      await().until(() -> OutageTest.count(OPERATIONS, WAITING) > 0);
      signal("STOP", database);
      try {
        await().until(() -> isSaidAtOnce(operations, "does not answer"));
        express(cycle)
            .then()
            .statusCode(503)
            .header("Retry-After", org.hamcrest.Matchers.notNullValue());
        assertThat(asked.get().statusCode()).isEqualTo(503);
        assertThat(asked.get().path("detail").toString()).contains("is not known");
      } finally {
        signal("CONT", database);
      }
      other.rollback();
    }

    await().until(() -> express(cycle).statusCode() == 201);
    List<String> lines = logOf(operations);
    List<String> ofOutage = lines.subList((int) logged, lines.size());
    assertThat(ofOutage).noneMatch(line -> line.startsWith("\tat ")).hasSizeLessThan(10);
    assertThat(ofOutage)
        .filteredOn(line -> line.contains("The database does not answer"))
        .hasSize(1);
  }

  /** However often one asks somebody who waits for the database, no answer comes at once. */
  private static boolean isSaidAtOnce(ServiceProcess service, String what) {
    long begun = System.nanoTime();
    boolean isSaid = readiness(service).contains(what);
    return isSaid && Duration.ofNanos(System.nanoTime() - begun).compareTo(AT_ONCE) < 0;
  }

  static Response express(Cycle cycle) {
    return Api.as("operations@mincorp", OPERATIONS)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            """
            {"role": "truck driver", "process": "Haul", "pain": "I meet others on the ramp.",
             "frequency": "DAILY", "since": "2024-05"}""")
        .post("/api/v1/cycles/{id}/operational-needs", cycle.id());
  }

  static String readiness(ServiceProcess service) {
    try {
      return RestAssured.given()
          .baseUri(service.url().toString())
          .get("/q/health/ready")
          .asString();
    } catch (Exception notYet) {
      return "";
    }
  }

  private static List<String> logOf(ServiceProcess service) throws IOException {
    Path log = PackagedStack.running().directory().log(service.name());
    return Files.readAllLines(log);
  }

  static void signal(String name, PostgreSql database) throws Exception {
    List<String> kill = new ArrayList<>(List.of("kill", "-" + name));
    database.processes().forEach(process -> kill.add(Long.toString(process.pid())));
    int ignored = new ProcessBuilder(kill).start().waitFor();
  }
}
