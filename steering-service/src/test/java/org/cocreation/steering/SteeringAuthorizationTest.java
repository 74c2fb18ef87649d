package org.cocreation.steering;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.localstack.Persona;
import org.cocreation.steering.tranche.FundedCycle;

/**
 * A cycle past the value gate, of whose money something is proposed to be spent. That an
 * organization is there, everybody may know: it is to be asked for a partnership.
 */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SteeringAuthorizationTest extends AuthorizationMatrix {

  private Map<String, List<String>> values;

  @Override
  protected Map<String, List<String>> values() {
    PartnershipFixture partnership = PartnershipFixture.active();
    FundedCycle funded;
    try (Siblings ignored = Siblings.atWork()) {
      funded = FundedCycle.in(partnership, "50.00", "50.00", "EUR", "10.00", "20.00");
    }
    CycleFixture cycle = funded.cycle();
    Company provider = partnership.provider();
    String resource = prioritized(cycle);
    String tranche = funded.tranches().getFirst();
    String proposed =
        provider
            .as("steering")
            .body(
                """
                {"amount": {"amount": "4.00", "currency": "EUR"}, "description": "Cells",
                 "from": ["CUSTOMER"]}""")
            .post("/api/v1/tranches/{id}/spendings", tranche)
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    String comment =
        provider
            .as("steering")
            .body(
                """
                {"about": {"kind": "TRANCHE", "id": "%s", "title": "Tranche 1"},
                 "visibility": "PARTNERSHIP", "text": "Is it enough?"}"""
                    .formatted(tranche))
            .post("/api/v1/cycles/{id}/comments", cycle.id())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    values =
        Map.ofEntries(
            Map.entry("comments", List.of(comment)),
            Map.entry("cycles", List.of(cycle.id())),
            Map.entry("partnerships", List.of(partnership.id())),
            Map.entry("activities", List.of(cycle.awaitSteeringActivity())),
            Map.entry(
                "goals", ids(cycle, "/api/v1/partnerships/%s/goals".formatted(partnership.id()))),
            Map.entry("decisions", ids(cycle, "/api/v1/cycles/%s/decisions".formatted(cycle.id()))),
            Map.entry("tranches", List.of(tranche)),
            Map.entry("resources", List.of(resource)),
            Map.entry("resource", List.of(resource)),
            Map.entry("proposed-spendings", List.of(proposed)),
            Map.entry("key", List.of(provider.key(), partnership.customer().key())),
            Map.entry(
                "person", List.of(provider.person("development"), provider.person("operations"))));
    return values;
  }

  /** Its hours are planned, and shares of its items set; the provider's person with hours. */
  private static String prioritized(CycleFixture cycle) {
    String resource = cycle.prioritizeResources().get("/resources").path("people[0].id");
    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body("{\"shares\": []}")
        .put("/api/v1/cycles/{id}/item-shares", cycle.id())
        .then()
        .statusCode(201);
    return resource;
  }

  private static List<String> ids(CycleFixture cycle, String list) {
    return cycle.partnership().provider().as("steering").get(list).path("items.id");
  }

  @Override
  protected Team team() {
    return Team.STEERING;
  }

  /** All members talk; that only its author changes a comment is a test of its own. */
  @Override
  protected Map<String, Team> changedBy() {
    Map<String, Team> byAny = new HashMap<>();
    for (String operation :
        List.of(
            "writeCycleComment",
            "writePartnershipComment",
            "changeComment",
            "removeComment",
            "seeComment")) {
      byAny.put(operation, null);
    }
    return byAny;
  }

  @Override
  protected Set<String> known() {
    return Set.of("showOrganization", "changeOrganization");
  }

  /** The companies of the fixture are others each time. */
  @Override
  protected Persona member(Side side, Team team) {
    String key = values.get("key").get(side.ordinal());
    return Persona.of(team.name().toLowerCase(Locale.ROOT) + "@" + key, team + " of " + key, key);
  }
}
