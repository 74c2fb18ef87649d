package org.cocreation.steering.gate;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** The concept's technical approval counts as long as who gave it is in the team. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ConceptApproverTest {

  private static final String INVEST = "{\"outcome\": \"INVEST\"}";

  @Test
  void shouldLetNothingThroughThatSomebodyApprovedWhoLeftSince() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      String approver = cycle.partnership().customer().person("development");
      approved(siblings, cycle, 20, approver);
      String ignored = cycle.signedByBoth();

      cycle.partnership().remove(Side.CUSTOMER, approver).then().statusCode(200);

      cycle.gate().then().body("missing", hasItem("concept"));
      cycle
          .decide(INVEST)
          .statusCode(409)
          .body("type", endsWith(":concept-approval-void"))
          .body("detail", containsString("Sofia Kallio"));

      approved(siblings, cycle, 21, cycle.partnership().provider().person("development"));
      String anew = cycle.openGate();
      cycle.approve(Side.PROVIDER, anew).then().statusCode(201);
      cycle.approve(Side.CUSTOMER, anew).then().statusCode(201);
      cycle.decide(INVEST).statusCode(201);
    }
  }

  /** What operations thinks of it is told too; steering knows of both when this returns. */
  private static void approved(
      Siblings siblings, CycleFixture cycle, int revision, String approver) {
    GateEvents events = GateEvents.of(cycle);
    Side side =
        approver.equals(cycle.partnership().provider().person("development"))
            ? Side.PROVIDER
            : Side.CUSTOMER;
    siblings.send(
        "development", cycle.partnership().id(), events.approvedBy(revision, side, approver));
    siblings.send("operations", cycle.partnership().id(), events.endorsed(revision));
    await()
        .until(
            () ->
                Integer.valueOf(revision).equals(cycle.gate().path("content.concept.revision"))
                    && Integer.valueOf(revision)
                        .equals(cycle.gate().path("content.conceptReview.conceptRevision")));
  }
}
