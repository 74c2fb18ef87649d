package org.cocreation.steering.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.KafkaTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Siblings;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * A goal of a whole partnership locks all its cycles, and completions that come at once lock some
 * of them in another order: one gives way and tries again, none fails.
 */
@QuarkusTest
@TestProfile(KafkaTest.class)
class GoalsMeetCompletionsTest {

  private static final String WAIT_FOR_LOCKS =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";

  @Inject AgroalDataSource dataSource;

  @Test
  void shouldAskToTryAgainWhereItHadToGiveWay() throws Exception {
    PartnershipFixture partnership = PartnershipFixture.active();
    String first = CycleFixture.startedIn(partnership).id();
    String second = CycleFixture.startedIn(partnership).id();
    EngineRows rows = new EngineRows(dataSource);
    try (ExecutorService thread = Executors.newSingleThreadExecutor();
        Connection other = patient()) {
      other.setAutoCommit(false);
      lock(other, second);
      Future<Response> answer = thread.submit(() -> defineGoal(partnership, "Fewer queues"));
      await().until(() -> rows.count(WAIT_FOR_LOCKS) > 0);
      // The request waits for this and now this for the request, which alone looks for that.
      lock(other, first);
      other.rollback();

      answer
          .get()
          .then()
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", org.hamcrest.Matchers.equalTo("urn:cocreation:problem:busy"));
    }
    assertThat(defineGoal(partnership, "Fewer queues").statusCode()).isEqualTo(201);
  }

  @Test
  void shouldLoseNoCompletionAndFailNoGoalWhereManyMeet() throws Exception {
    PartnershipFixture partnership = PartnershipFixture.active();
    try (Siblings siblings =
            Siblings.atWorkExcept(
                ActivityDefinition.ASSESS_OPPORTUNITIES, ActivityDefinition.EXPRESS_NEEDS);
        ExecutorService thread = Executors.newSingleThreadExecutor()) {
      List<CycleFixture> cycles =
          IntStream.range(0, 8).mapToObj(i -> CycleFixture.startedIn(partnership)).toList();
      cycles.forEach(CycleFixture::awaitSteeringActivity);

      Future<?> completions =
          thread.submit(() -> cycles.reversed().forEach(cycle -> complete(siblings, cycle)));
      for (int goal = 0; goal < 10; goal++) {
        assertThat(defineGoal(partnership, "Goal " + goal).statusCode()).isIn(201, 503);
      }

      assertThat(completions.get()).isNull();
      cycles.forEach(cycle -> cycle.finishPhase());
    }
  }

  private static void complete(Siblings siblings, CycleFixture cycle) {
    String partnership = cycle.partnership().id();
    siblings.tellCompleted(ActivityDefinition.ASSESS_OPPORTUNITIES, partnership, cycle.id(), 1);
    siblings.tellCompleted(ActivityDefinition.EXPRESS_NEEDS, partnership, cycle.id(), 1);
  }

  /** Of the whole partnership. */
  private static Response defineGoal(PartnershipFixture partnership, String name) {
    return partnership
        .provider()
        .as("steering")
        .body(
            """
            {"name": "%s", "kpis": [{"name": "Fuel", "unit": "EUR/t",
             "direction": "DECREASE", "baseline": "1.84", "target": "1.55"}]}\
            """
                .formatted(name))
        .post("/api/v1/partnerships/{id}/goals", partnership.id());
  }

  /** Who never asks whether two wait for each other, and so is never the one to give way. */
  private static Connection patient() throws SQLException {
    String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
    Connection connection = DriverManager.getConnection(url, "postgres", "");
    try (Statement set = connection.createStatement()) {
      boolean ignored = set.execute("set deadlock_timeout = '1h'");
    }
    return connection;
  }

  private static void lock(Connection connection, String cycleId) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select id from cycle where id = ? for update")) {
      lock.setObject(1, UUID.fromString(cycleId));
      boolean ignored = lock.execute();
    }
  }
}
