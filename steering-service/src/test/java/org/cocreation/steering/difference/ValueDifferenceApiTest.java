package org.cocreation.steering.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.difference.Points.DIFFERENCES;
import static org.cocreation.steering.difference.Points.ONE;
import static org.cocreation.steering.difference.Points.WORDING;
import static org.cocreation.steering.difference.Points.accept;
import static org.cocreation.steering.difference.Points.differing;
import static org.cocreation.steering.difference.Points.etag;
import static org.cocreation.steering.difference.Points.propose;
import static org.cocreation.steering.difference.Points.reopen;
import static org.cocreation.steering.difference.Points.settled;
import static org.cocreation.steering.difference.Points.show;
import static org.cocreation.steering.difference.Points.told;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.PartnershipFixture;
import org.junit.jupiter.api.Test;

/** Where the value statements differ, both sides agree on a wording (4.2.2, R1, R19). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ValueDifferenceApiTest {

  @Inject Sql sql;

  @Test
  void shouldBeSettledByTheWordingOfOneSideThatTheOtherAccepts() {
    CycleFixture cycle = differing();
    Company provider = cycle.partnership().provider();
    Company customer = cycle.partnership().customer();
    cycle.gate().then().body("openDifferences", equalTo(3));
    accept(customer.as("steering"), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":nothing-proposed"));

    propose(provider.as("steering"), cycle)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("proposedBy.person", equalTo(provider.person("steering")));
    accept(provider.as("steering"), cycle)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-side"));
    String read = etag(cycle);
    accept(customer.as("steering"), cycle)
        .then()
        .statusCode(200)
        .body("state", equalTo("SETTLED"))
        .body("wording", equalTo("Both try it with two trucks first."))
        .body("acceptedBy.person", equalTo(customer.person("steering")))
        .body("acceptedBy.side", equalTo("CUSTOMER"));

    customer
        .as("steering")
        .header("If-Match", read)
        .post(ONE + "/acceptance", cycle.id(), "RANGE")
        .then()
        .statusCode(412);
    accept(customer.as("steering"), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-settled"));
    propose(provider.as("steering"), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-settled"));
    cycle.gate().then().body("openDifferences", equalTo(2));
    assertThat(told(sql, cycle))
        .containsExactly(
            "value-difference.opened",
            "value-difference.wording-proposed",
            "value-difference.settled");
  }

  @Test
  void shouldTakeTheOtherSidesWordingForTheOwn() {
    CycleFixture cycle = differing();
    Company provider = cycle.partnership().provider();
    propose(provider.as("steering"), cycle).then().statusCode(200);

    propose(cycle.partnership().customer().as("steering"), cycle)
        .then()
        .statusCode(200)
        .body("proposedBy.side", equalTo("CUSTOMER"));

    accept(provider.as("steering"), cycle).then().statusCode(200);
  }

  @Test
  void shouldOpenAgainForAReason() {
    CycleFixture cycle = settled();
    Company customer = cycle.partnership().customer();

    reopen(customer.as("steering"), cycle)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("reopenedReason", equalTo("The mine closes one shift."));

    reopen(customer.as("steering"), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":not-settled"));
  }

  @Test
  void shouldBeForSteeringAndForMembersAlone() {
    CycleFixture cycle = differing();
    Company provider = cycle.partnership().provider();
    Company rival = Company.registered("rival");

    provider.as("operations").get(ONE, cycle.id(), "RANGE").then().statusCode(200);
    propose(provider.as("development"), cycle).then().statusCode(403);
    propose(rival.as("steering"), cycle).then().statusCode(404);
    rival.as("steering").get(DIFFERENCES, cycle.id()).then().statusCode(404);
    rival.as("steering").get(ONE, cycle.id(), "RANGE").then().statusCode(404);
    propose(provider.as("steering"), cycle).then().statusCode(200);
    accept(cycle.partnership().customer().as("operations"), cycle).then().statusCode(403);
    accept(rival.as("steering"), cycle).then().statusCode(404);
    reopen(provider.as("development"), cycle).then().statusCode(403);
    reopen(rival.as("steering"), cycle).then().statusCode(404);
  }

  @Test
  void shouldAskForTheVersionThatWasRead() {
    CycleFixture cycle = differing();
    Company provider = cycle.partnership().provider();

    provider
        .as("steering")
        .body(WORDING)
        .put(ONE + "/wording", cycle.id(), "RANGE")
        .then()
        .statusCode(428);
    propose(provider.as("steering").header("If-Match", "\"17\""), cycle.id())
        .then()
        .statusCode(412);
    propose(provider.as("steering"), cycle, "{\"wording\": \" \"}")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("wording"));
    provider.as("steering").get(ONE, cycle.id(), "WEATHER").then().statusCode(404);
    show(cycle, "KPI").then().statusCode(404);
  }

  @Test
  void shouldNotCountOnePersonForBothSides() {
    CycleFixture cycle = differing();
    PartnershipFixture partnership = cycle.partnership();
    String both = partnership.provider().person("steering");
    partnership.addToSteering(Side.CUSTOMER, both);
    propose(partnership.provider().as("steering"), cycle).then().statusCode(200);

    accept(partnership.customer().asPerson(both), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":same-person"));
    show(cycle, "RANGE").then().body("state", equalTo("OPEN"));
  }

  @Test
  void shouldLetAWordingFallWithItsProposerAndAnAgreementStand() {
    CycleFixture cycle = differing();
    PartnershipFixture partnership = cycle.partnership();
    String second = partnership.provider().person("second");
    partnership.addToSteering(Side.PROVIDER, second);
    propose(partnership.provider().asPerson(second), cycle, "FIGURES", WORDING)
        .then()
        .statusCode(200);
    accept(partnership.customer().as("steering"), cycle, "FIGURES").then().statusCode(200);
    propose(partnership.provider().asPerson(second), cycle).then().statusCode(200);

    partnership.remove(Side.PROVIDER, second).then().statusCode(200);

    show(cycle, "FIGURES").then().body("state", equalTo("SETTLED"));
    show(cycle, "RANGE")
        .then()
        .body("proposedBy", nullValue())
        .body("formerWording", equalTo("Both try it with two trucks first."));
    accept(partnership.customer().as("steering"), cycle)
        .then()
        .statusCode(409)
        .body("type", endsWith(":nothing-proposed"));
    assertThat(told(sql, cycle)).endsWith("value-difference.wording-withdrawn");
  }

  @Test
  void shouldNotAcceptAWordingThatIsReplacedMeanwhile() throws Exception {
    CycleFixture cycle = differing();
    Company provider = cycle.partnership().provider();
    Company customer = cycle.partnership().customer();
    propose(provider.as("steering"), cycle).then().statusCode(200);
    for (int i = 0; i < 5; i++) {
      String read = etag(cycle);
      List<Callable<Response>> calls =
          List.of(
              () -> propose(provider.as("steering").header("If-Match", read), cycle.id()),
              () ->
                  customer
                      .as("steering")
                      .header("If-Match", read)
                      .post(ONE + "/acceptance", cycle.id(), "RANGE"));
      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Integer> answers =
            threads.invokeAll(calls).stream()
                .map(Future::resultNow)
                .map(Response::statusCode)
                .toList();
        assertThat(answers).as("time %d", i).isIn(List.of(200, 412), List.of(412, 200));
        if (answers.get(1) == 200) {
          reopen(customer.as("steering"), cycle).then().statusCode(200);
          propose(provider.as("steering"), cycle).then().statusCode(200);
        }
      }
    }
  }
}
