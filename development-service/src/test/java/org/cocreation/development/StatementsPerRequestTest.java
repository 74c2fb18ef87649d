package org.cocreation.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.StatementLog;
import org.cocreation.chassis.test.SteeringEvents;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the requests of which there are most cost the database: it must not creep up. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class StatementsPerRequestTest {

  private static final String PERSON = "development@mincorp";
  private static final String OPEN = "/api/v1/activities?state=OPEN&cycle=";

  private final SteeringEvents steering = new SteeringEvents();
  private final UUID cycle = UUID.randomUUID();
  private StatementLog statements;

  @BeforeEach
  void openDesignSolution() {
    UUID partnership = steering.acceptedPartnership();
    steering.cycleMoved("started", partnership, cycle, "DEVELOPMENT", 1, "RUNNING", 1);
    steering.activityDue(partnership, cycle, ActivityDefinition.DESIGN_SOLUTION, 1);
    await().until(() -> open().size() == 1);
    SprintFixture.workDone(partnership, cycle);
    statements = StatementLog.of(TestStack.running());
  }

  @AfterEach
  void stopWriting() {
    statements.close();
  }

  @Test
  void shouldAskForAListTogetherWithTheRightToSeeIt() {
    assertThat(statements.of(sql -> sql.contains("from activity"), this::open)).hasSize(1);
  }

  /**
   * The key, the activity, its people, whether its cycle is held, what is asked of its work (the
   * concept, its sprints, their proofs, what operations says of those), the change, the answer,
   * what was told in two.
   */
  @Test
  void shouldCompleteAnActivityInTwelveStatements() {
    String id = as(PERSON).get(OPEN + cycle).path("items[0].id");
    String etag = as(PERSON).get(OPEN + cycle).path("items[0].etag");

    List<String> asked =
        statements.of(sql -> sql.contains("insert into idempotency_key"), () -> complete(id, etag));

    assertThat(asked).as(String.join("\n", asked)).hasSize(12);
  }

  private static void complete(String id, String etag) {
    as(PERSON)
        .header("If-Match", etag)
        .header("Idempotency-Key", UUID.randomUUID())
        .body(
            """
            {"conclusion": "It is drawn.",
             "responsible": [{"side": "PROVIDER", "person": "development@constructcorp"},
                             {"side": "CUSTOMER", "person": "development@mincorp"}]}""")
        .post("/api/v1/activities/{id}/completion", id)
        .then()
        .statusCode(200);
  }

  private List<String> open() {
    return as(PERSON).get(OPEN + cycle).path("items.id");
  }
}
