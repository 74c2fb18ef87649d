package org.cocreation.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** What the requests of which there are most cost the database: it must not creep up. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class StatementsPerRequestTest {

  private static final String COMPLETED_BY_OTHERS =
      "select count(*) from completed_activity where cycle_id = ?::uuid"
          + " and definition in ('DESIGN_SOLUTION', 'ASSESS_SOLUTION')";

  @Inject AgroalDataSource dataSource;

  @Test
  void shouldNotAskMoreOfTheDatabaseThanItDid() {
    try (Siblings siblings = Siblings.atWork();
        StatementLog statements = StatementLog.of(TestStack.running())) {
      assertThat(siblings).isNotNull();
      countRequestsOf(CycleFixture.started().in(Phase.DEVELOPMENT), statements);
    }
  }

  private void countRequestsOf(CycleFixture cycle, StatementLog statements) {
    String activity = cycle.awaitSteeringActivity();
    EngineRows rows = new EngineRows(dataSource);
    await().until(() -> rows.count(COMPLETED_BY_OTHERS, cycle.id()) == 2);
    assertThat(cycle.prioritizeResources()).isNotNull();

    List<String> list = statements.of(sql -> sql.contains("from activity"), cycle::openActivities);
    List<String> completion =
        statements.of(
            sql -> sql.contains("update activity"),
            () -> cycle.conclude(activity).then().statusCode(200));
    cycle.awaitDecision();
    List<String> decision =
        statements.of(
            sql -> sql.contains("insert into decision"),
            () -> cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201));

    assertThat(list).as("list").hasSize(1);
    assertThat(completion).as(String.join("\n", completion)).hasSizeLessThanOrEqualTo(28);
    assertThat(decision).as(String.join("\n", decision)).hasSizeLessThanOrEqualTo(52);
  }
}
