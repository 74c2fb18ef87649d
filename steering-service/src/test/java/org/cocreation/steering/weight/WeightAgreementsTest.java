package org.cocreation.steering.weight;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

/** R3: two people, one of each side, agree to the weights, and only as long as they steer. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class WeightAgreementsTest {

  @Test
  void shouldNotCountOnePersonsAgreementForBothSides() {
    CycleFixture cycle = twoGoals();
    PartnershipFixture partnership = cycle.partnership();
    String both = partnership.provider().person("steering");
    partnership.addToSteering(Side.CUSTOMER, both);
    int revision = cycle.get("/goal-weights").path("revision");
    cycle.agreeOnWeights(Side.PROVIDER, revision).then().statusCode(201);

    agree(partnership.customer().asPerson(both), cycle)
        .statusCode(409)
        .body("type", endsWith(":same-person"));
    cycle.get("/goal-weights").then().body("agreed", equalTo(false));
  }

  @Test
  void shouldNotCountTheAgreementOfSomebodyWhoLeft() {
    CycleFixture cycle = twoGoals();
    PartnershipFixture partnership = cycle.partnership();
    String second = partnership.provider().person("second");
    partnership.addToSteering(Side.PROVIDER, second);
    agree(partnership.provider().asPerson(second), cycle).statusCode(201);
    agree(partnership.customer().as("steering"), cycle).body("agreed", equalTo(true));

    partnership.remove(Side.PROVIDER, second).then().statusCode(200);

    cycle
        .get("/goal-weights")
        .then()
        .body("agreed", equalTo(false))
        .body("agreedBy.side", contains("CUSTOMER"));
  }

  private static CycleFixture twoGoals() {
    CycleFixture cycle = CycleFixture.started();
    List<String> ignored =
        List.of(cycle.defineGoal("Lower fuel cost", null), cycle.defineGoal("Safer roads", null));
    return cycle;
  }

  private static ValidatableResponse agree(RequestSpecification by, CycleFixture cycle) {
    return by.body(
            "{\"revision\": %d}".formatted(cycle.get("/goal-weights").<Integer>path("revision")))
        .post("/api/v1/cycles/{id}/goal-weights/agreements", cycle.id())
        .then();
  }
}
