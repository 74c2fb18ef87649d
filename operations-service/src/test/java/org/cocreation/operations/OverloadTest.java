package org.cocreation.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.junit.jupiter.api.Test;

/** A service that has more to do than it can says so: at once, and never by a failure. */
@QuarkusTest
@TestProfile(OverloadTest.OneAtATime.class)
class OverloadTest {

  private static final int POOL = 4;

  @Inject AgroalDataSource dataSource;

  /** And none that waits. */
  public static class OneAtATime extends FeatureTest {
    @Override
    public Map<String, String> getConfigOverrides() {
      Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
      settings.put("cocreation.requests.at-work", "1");
      settings.put("cocreation.requests.waiting", "0");
      settings.put("quarkus.datasource.jdbc.max-size", Integer.toString(POOL));
      settings.put("cocreation.events.max-bytes", "2000");
      settings.put("quarkus.datasource.jdbc.acquisition-timeout", "3s");
      return settings;
    }
  }

  @Test
  void shouldRefuseAtOnceWhatComesWhileItIsFull() throws Exception {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    try (ExecutorService client = Executors.newVirtualThreadPerTaskExecutor();
        Connection other = dataSource.getConnection()) {
      lockNeeds(other);
      Future<Response> atWork = client.submit(() -> express(cycle));
      await().until(() -> waitingForALock() > 0);

      express(cycle)
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .contentType("application/problem+json")
          .body("type", equalTo("urn:cocreation:problem:overloaded"));
      given().get("/q/health/live").then().statusCode(200);
      given().get("/pages/cocreation.css").then().statusCode(200);
      other.rollback();
      other.setAutoCommit(true);
      assertThat(atWork.get().statusCode()).isEqualTo(201);
    }
    await().until(() -> express(cycle).statusCode() == 201);
  }

  @Test
  void shouldAskToTryAgainWhereAnotherHoldsALockForTooLong() throws Exception {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    waitForLocks("1s");
    try (Connection other = dataSource.getConnection()) {
      lockNeeds(other);

      express(cycle)
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", equalTo("urn:cocreation:problem:busy"));
      other.rollback();
      other.setAutoCommit(true);
    } finally {
      waitForLocks("60s");
    }
  }

  @Test
  void shouldAskToTryAgainWhereThereIsNoConnection() throws Exception {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    List<Connection> taken = new ArrayList<>();
    try {
      for (int i = 0; i < POOL; i++) {
        taken.add(dataSource.getConnection());
      }

      express(cycle)
          .then()
          .statusCode(503)
          .header("Retry-After", "5")
          .body("type", equalTo("urn:cocreation:problem:database-unavailable"));
    } finally {
      for (Connection connection : taken) {
        connection.close();
      }
    }
  }

  @Test
  void shouldRefuseWhatItCouldNotTellAndSayWhatToShorten() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    Map<String, Object> need = new HashMap<>(CycleFixture.need("truck driver"));
    need.put("pain", "I wait. ".repeat(240));

    as("operations@mincorp")
        .body(need)
        .post(cycle.path())
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:cocreation:problem:too-much-to-tell"))
        .body("largest", endsWith("pain"));
    as("operations@mincorp").get(cycle.path()).then().body("items.size()", equalTo(0));
  }

  private static Response express(CycleFixture cycle) {
    return as("operations@mincorp")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(CycleFixture.need("truck driver"))
        .post(cycle.path());
  }

  private static void lockNeeds(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    try (Statement lock = connection.createStatement()) {
      lock.execute("lock table operational_need in exclusive mode");
    }
  }

  /** For so long at most, on each connection of the pool. */
  private void waitForLocks(String time) throws SQLException {
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < POOL; i++) {
        all.add(dataSource.getConnection());
      }
      for (Connection connection : all) {
        try (Statement set = connection.createStatement()) {
          boolean ignored = set.execute("set lock_timeout = '" + time + "'");
        }
      }
    } finally {
      for (Connection connection : all) {
        connection.close();
      }
    }
  }

  private int waitingForALock() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement select = connection.createStatement();
        var row =
            select.executeQuery(
                "select count(*) from pg_locks"
                    + " where not granted and relation = 'operational_need'::regclass")) {
      row.next();
      return row.getInt(1);
    }
  }
}
