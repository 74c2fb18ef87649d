package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;

/** With all there that steering brings to the value gate but the value statements. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringBadInputsTest extends BadInputs {

  @Override
  protected Target target() {
    CycleFixture cycle = CycleFixture.started().defineGoals();
    cycle.planTranches("EUR", "30000.00", "70000.00").then().statusCode(201);
    cycle.setKillClock(LocalDate.now(ZoneOffset.UTC).plusYears(1)).then().statusCode(201);
    String activity = cycle.awaitSteeringActivity();
    PartnershipFixture partnership = cycle.partnership();
    Company provider = partnership.provider();
    return new Target(
        Tokens.of(provider.persona("steering")),
        Map.of(
            "cycles", List.of(cycle.id()),
            "partnerships", List.of(partnership.id()),
            "activities", List.of(activity),
            "goals", ids(cycle, "/api/v1/partnerships/%s/goals".formatted(partnership.id())),
            "decisions", ids(cycle, "/api/v1/cycles/%s/decisions".formatted(cycle.id())),
            "tranches", ids(cycle, "/api/v1/cycles/%s/tranches".formatted(cycle.id())),
            "key", List.of(provider.key(), partnership.customer().key()),
            "person", List.of(provider.person("development"), provider.person("operations")),
            "side", List.of("PROVIDER", "CUSTOMER")));
  }

  private static List<String> ids(CycleFixture cycle, String list) {
    return Json.of(cycle.partnership().provider().as("steering").get(list))
        .path("items")
        .findValuesAsText("id");
  }
}
