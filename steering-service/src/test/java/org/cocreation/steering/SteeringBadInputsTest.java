package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.process.Side;
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
    String comment =
        provider
            .as("steering")
            .body(
                """
                {"about": {"kind": "CYCLE", "id": "this", "title": "The cycle"},
                 "visibility": "PARTNERSHIP", "text": "How is it going?"}""")
            .post("/api/v1/cycles/{id}/comments", cycle.id())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String resource = cycle.offer(Side.PROVIDER, 40).then().statusCode(201).extract().path("id");
    return new Target(
        Tokens.of(provider.persona("steering")),
        Map.ofEntries(
            Map.entry("comments", List.of(comment)),
            Map.entry("cycles", List.of(cycle.id())),
            Map.entry("partnerships", List.of(partnership.id())),
            Map.entry("activities", List.of(activity)),
            Map.entry(
                "goals", ids(cycle, "/api/v1/partnerships/%s/goals".formatted(partnership.id()))),
            Map.entry("decisions", ids(cycle, "/api/v1/cycles/%s/decisions".formatted(cycle.id()))),
            Map.entry("tranches", ids(cycle, "/api/v1/cycles/%s/tranches".formatted(cycle.id()))),
            Map.entry("resources", List.of(resource)),
            Map.entry("resource", List.of(resource)),
            Map.entry("key", List.of(provider.key(), partnership.customer().key())),
            Map.entry(
                "person", List.of(provider.person("development"), provider.person("operations"))),
            Map.entry("side", List.of("PROVIDER", "CUSTOMER")),
            Map.entry("topic", List.of("FIGURES", "RANGE"))));
  }

  private static List<String> ids(CycleFixture cycle, String list) {
    return Json.of(cycle.partnership().provider().as("steering").get(list))
        .path("items")
        .findValuesAsText("id");
  }
}
