package org.cocreation.steering.difference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.steering.difference.Points.WORDING;
import static org.cocreation.steering.difference.Points.differing;
import static org.cocreation.steering.difference.Points.list;
import static org.cocreation.steering.difference.Points.propose;
import static org.cocreation.steering.difference.Points.settle;
import static org.cocreation.steering.difference.Points.settled;
import static org.cocreation.steering.difference.Points.show;
import static org.cocreation.steering.difference.Points.told;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** What becomes of the points when a value statement changes (4.2.2). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class FollowStatementsTest {

  @Inject Sql sql;
  @Inject FollowStatements followStatements;

  @Test
  void shouldOpenAgainWhenAStatementChangesInWhatThePointIsAbout() {
    CycleFixture cycle = settled();
    show(cycle, "RANGE").then().body("state", equalTo("SETTLED"));
    settle(cycle, "FIGURES");

    cycle.stateValue(Side.CUSTOMER, "410000.00");

    show(cycle, "RANGE")
        .then()
        .body("state", equalTo("OPEN"))
        .body("customer", containsString("410,000"))
        .body("wording", nullValue())
        .body("acceptedBy", nullValue())
        .body("formerWording", equalTo("Both try it with two trucks first."))
        .body("reopenedReason", equalTo("The value statement of the customer changed."));
    show(cycle, "FIGURES").then().body("state", equalTo("SETTLED"));
    assertThat(told(sql, cycle)).endsWith("value-difference.reopened");
  }

  @Test
  void shouldTakeAlongAWordingThatWasProposedForWhatIsSaidNoMore() {
    CycleFixture cycle = differing();
    propose(cycle.partnership().provider().as("steering"), cycle).then().statusCode(200);

    cycle.stateValue(Side.CUSTOMER, "410000.00");

    show(cycle, "RANGE")
        .then()
        .body("state", equalTo("OPEN"))
        .body("proposedBy", nullValue())
        .body("formerWording", equalTo("Both try it with two trucks first."))
        .body("reopenedReason", nullValue());
    assertThat(told(sql, cycle)).endsWith("value-difference.changed");
  }

  @Test
  void shouldStaySettledWhenTheSameIsStatedAgain() {
    CycleFixture cycle = settled();

    cycle.stateValue(Side.CUSTOMER, "400000.00");

    show(cycle, "RANGE").then().body("state", equalTo("SETTLED"));
    assertThat(told(sql, cycle)).endsWith("value-difference.settled");
  }

  @Test
  void shouldBeGoneByItselfAndKnownAgain() {
    CycleFixture cycle = settled();
    String id = show(cycle, "RANGE").path("id");

    cycle.stateValue(Side.CUSTOMER, "240000.00");

    show(cycle, "RANGE").then().statusCode(404);
    list(cycle).then().body("items.topic", contains("CANNIBALIZED_REVENUE", "FIGURES"));
    propose(cycle.partnership().provider().as("steering").header("If-Match", "*"), cycle.id())
        .then()
        .statusCode(404);

    cycle.stateValue(Side.CUSTOMER, "250000.00");
    show(cycle, "RANGE").then().body("id", equalTo(id)).body("state", equalTo("OPEN"));
    assertThat(told(sql, cycle)).endsWith("value-difference.gone", "value-difference.opened");
  }

  @Test
  void shouldComeIntoBeingOnceBothSidesHaveStatedTheirValue() {
    CycleFixture cycle = CycleFixture.started();
    cycle.stateValue(Side.PROVIDER, "240000.00");
    list(cycle).then().statusCode(200).body("items", empty());
    cycle.gate().then().body("openDifferences", equalTo(0));

    cycle.stateValue(Side.CUSTOMER, "400000.00");

    list(cycle).then().body("items.topic", contains("RANGE", "CANNIBALIZED_REVENUE", "FIGURES"));
  }

  @Test
  void shouldStayAsItWasOnceTheValueIsDecidedOn() {
    try (Siblings ignored = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.DEVELOPMENT);
      Company provider = cycle.partnership().provider();
      show(cycle, "FIGURES").then().statusCode(200).body("state", equalTo("OPEN"));

      propose(provider.as("steering"), cycle, "FIGURES", WORDING)
          .then()
          .statusCode(409)
          .body("type", endsWith(":value-differences-closed"));
    }
  }

  /** As after an update from a release that knew no points. */
  @Test
  void shouldFindWhatWasStatedBeforeThereWerePoints() {
    CycleFixture cycle = differing();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                sql.execute(
                    "delete from value_difference where cycle_id = ?",
                    UUID.fromString(cycle.id())));
    list(cycle).then().body("items", empty());

    followStatements.findThoseOfBefore(new DatabaseReady());
    followStatements.findThoseOfBefore(new DatabaseReady());

    list(cycle).then().body("items.topic", contains("RANGE", "CANNIBALIZED_REVENUE", "FIGURES"));
  }
}
