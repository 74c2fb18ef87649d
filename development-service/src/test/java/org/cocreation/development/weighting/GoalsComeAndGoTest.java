package org.cocreation.development.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.UUID;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Goals are defined and retired while problems are scored by them. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class GoalsComeAndGoTest {

  private NeedsFixture needs;
  private UUID fuel;
  private String problem;

  /** Both sides have scored a problem by the one goal that there is. */
  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
    fuel = needs.goal("Lower fuel cost");
    String loads = needs.write(PROVIDER, "Short loads");
    String ignored = needs.write(CUSTOMER, "Long waits");
    needs.share();
    problem = needs.merge(CUSTOMER, "Loads are guessed", loads).then().extract().path("id");
    needs.score(PROVIDER, problem, 6).then().statusCode(200);
    needs.score(CUSTOMER, problem, 8).then().statusCode(200);
  }

  @Test
  void shouldHideAScoreByANewGoalUntilBothHaveScoredByIt() {
    UUID safer = needs.goal("Safer roads");

    needs.score(PROVIDER, problem, 5, 9).then().statusCode(200);

    needs
        .get(CUSTOMER, "/ranking")
        .then()
        .body("problems[0].inputs.find { it.goalId == '%s' }.provider".formatted(fuel), equalTo(5))
        .body(
            "problems[0].inputs.find { it.goalId == '%s' }.provider".formatted(safer), nullValue());
    as(CUSTOMER)
        .get("/api/v1/common-problems/{id}/scores", problem)
        .then()
        .body("items.scores.flatten().goalId", not(hasItem(safer.toString())))
        .body("items", hasSize(3));
    as(PROVIDER)
        .get("/api/v1/common-problems/{id}/scores", problem)
        .then()
        .body("items.scores.flatten().goalId", hasItem(safer.toString()));
    assertThat(WeightingApiTest.told(problem))
        .noneMatch(data -> data.toString().contains(safer.toString()));

    needs.score(CUSTOMER, problem, 8, 2).then().statusCode(200);

    needs
        .get(CUSTOMER, "/ranking")
        .then()
        .body(
            "problems[0].inputs.find { it.goalId == '%s' }.provider".formatted(safer), equalTo(9));
    assertThat(WeightingApiTest.told(problem).getLast().path("sides"))
        .extracting(side -> side.path("scores").size())
        .containsExactly(2, 2);
  }

  @Test
  void shouldConfirmScoresByTheGoalsThatAreLeft() {
    UUID safer = needs.goal("Safer roads");
    needs.score(PROVIDER, problem, 5, 9).then().statusCode(200);

    needs.retire(safer);

    as(PROVIDER)
        .post("/api/v1/common-problems/{id}/scores/confirmation", problem)
        .then()
        .statusCode(200)
        .body("scores.goalId", contains(fuel.toString()))
        .body("scores.score", containsInAnyOrder(5));
  }
}
