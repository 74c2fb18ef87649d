package org.cocreation.steering.rollout;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** Activity 10 is complete once the pilot is live with people of both sides (4.2.4, R12). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class GovernImplementationTest {

  @Test
  void shouldWaitForAPilotThatIsLiveAndForBothSidesPeople() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started().in(Phase.IMPLEMENTATION);
      GateEvents events = GateEvents.of(cycle);
      String activity = cycle.awaitSteeringActivity();
      cycle
          .conclude(activity)
          .then()
          .statusCode(409)
          .body("type", endsWith(":activity-unfinished"))
          .body("missing", contains(containsString("planned by operations")));

      cycle.tell(events.pilot("planned", "PLANNED"));
      awaitMissing(cycle, activity, 3);
      cycle.tell(events.pilot("commitment-confirmed", "PLANNED", Side.PROVIDER));
      awaitMissing(cycle, activity, 2);
      cycle
          .conclude(activity)
          .then()
          .body(
              "missing",
              contains(
                  "The customer’s operations has not confirmed the people whom it commits to the"
                      + " pilot “North pit” (R12).",
                  "The pilot “North pit” is not live."));
      cycle.tell(events.pilot("commitment-confirmed", "PLANNED", Side.values()));
      awaitMissing(cycle, activity, 1);
      JsonNode before = events.pilot("went-live", "LIVE", Side.values());
      cycle.tell(events.pilot("rolled-back", "ROLLED_BACK", Side.PROVIDER));
      cycle.tell(before);
      awaitMissing(cycle, activity, 2);

      cycle.completeSteeringActivity();
    }
  }

  private static void awaitMissing(CycleFixture cycle, String activity, int count) {
    await()
        .until(
            () -> {
              List<String> missing = cycle.conclude(activity).path("missing");
              return missing != null && missing.size() == count;
            });
  }
}
