package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;

/** At the value gate, with everything there that is signed. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringBadInputsTest extends BadInputs {

  @Override
  protected Target target() {
    CycleFixture cycle = CycleFixture.started().in(Phase.PRIORITIZATION);
    cycle.finishPhase();
    String ignored = cycle.openGate();
    PartnershipFixture partnership = cycle.partnership();
    Company provider = partnership.provider();
    return new Target(
        Tokens.of(provider.persona("steering")),
        Map.of(
            "cycles", List.of(cycle.id()),
            "partnerships", List.of(partnership.id()),
            "activities", ids(cycle, "/api/v1/activities?cycle=" + cycle.id()),
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
