package org.cocreation.steering.resourceplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.PartnershipFixture;
import org.cocreation.steering.Requests;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activity 7: scarce hours go to what creates value, and what that costs is seen. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ResourcePlanApiTest {

  private static final String PLAN = "/api/v1/cycles/{id}/resource-plan";
  private static final String SHARES = "/api/v1/cycles/{id}/item-shares";

  /** Past the gate once, for tests that leave nothing decided. */
  private static ThreeItems undecided;

  /** About one and the same thing. */
  private static final String TOLD =
      "select count(*) from audit_entry where fact = 'resource-plan.decided' and cycle_id::text = ?"
          + " and subject = (select first_id::text from resource_plan p"
          + " where p.cycle_id = audit_entry.cycle_id and p.number = 1)";

  @Inject AgroalDataSource dataSource;

  private Siblings siblings;

  @BeforeEach
  void open() {
    siblings = Siblings.atWork();
  }

  @AfterEach
  void close() {
    siblings.close();
  }

  @Test
  void shouldProposeTheBestSetAndSayWhatAnotherCosts() {
    ThreeItems items = ThreeItems.signed(PartnershipFixture.active(), siblings);
    CycleFixture cycle = items.cycle();
    cycle.offer(Side.PROVIDER, 30).then().statusCode(201);
    cycle.offer(Side.CUSTOMER, 20).then().statusCode(201);

    cycle
        .get("/resource-proposal?sprints=2")
        .then()
        .statusCode(200)
        .body("hours", equalTo(100))
        .body("items.title", containsInAnyOrder("First", "Second", "Third"))
        .body("items.value.amount", containsInAnyOrder("180000.00", "150000.00", "150000.00"))
        .body("items.valuePerHour.amount", contains("3000.00", "3000.00", "3000.00"))
        .body("bestValue.amount", equalTo("300000.00"))
        .body("proposedHours", equalTo(100))
        .body(
            "items.findAll { it.proposed }.itemId",
            containsInAnyOrder(items.second(), items.third()));

    cycle
        .decideResources(
            2,
            List.of(items.first()),
            Map.of(items.second(), "Later.", items.third(), "Nobody reads it."))
        .then()
        .statusCode(201)
        .body("number", equalTo(1))
        .body("chosen.title", contains("First"))
        .body("weededOut.reason", containsInAnyOrder("Later.", "Nobody reads it."))
        .body("chosenHours", equalTo(60))
        .body("chosenValue.amount", equalTo("180000.00"))
        .body("bestValue.amount", equalTo("300000.00"))
        .body("opportunityCost.amount", equalTo("120000.00"))
        .body("leftOutValue.amount", equalTo("300000.00"));
    cycle
        .decideResources(2, List.of(items.second(), items.third()), Map.of(items.first(), "Big."))
        .then()
        .statusCode(200)
        .body("number", equalTo(2))
        .body("opportunityCost.amount", equalTo("0.00"))
        .body("leftOutValue.amount", equalTo("180000.00"));
    cycle
        .get("/resource-plan/versions?limit=1")
        .then()
        .body("items.opportunityCost.amount", contains("120000.00"))
        .body("nextCursor", not(empty()));
    assertThat(new EngineRows(dataSource).count(TOLD, cycle.id())).isEqualTo(2);
  }

  @Test
  void shouldCountTheSharesThatSteeringSet() {
    ThreeItems items = ThreeItems.signed(PartnershipFixture.active(), siblings);
    CycleFixture cycle = items.cycle();

    share(cycle, "If-None-Match", "*", items.first(), 75).then().statusCode(201);

    cycle
        .get("/resource-proposal")
        .then()
        .body("items[0].itemId", equalTo(items.first()))
        .body("items[0].percent", equalTo(75))
        .body("items.value.amount", contains("360000.00", "60000.00", "60000.00"))
        .body("bestValue.amount", equalTo("0.00"));
    share(cycle, "If-None-Match", "*", items.first(), 50).then().statusCode(412);
    share(cycle, "If-Match", "\"99\"", items.first(), 50).then().statusCode(412);
    String etag = cycle.get("/item-shares").header("ETag");
    share(cycle, "If-Match", etag, items.refused(), 50)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("shares[0].itemId"));
    share(cycle, "If-Match", etag, items.first(), 101).then().statusCode(422);
    share(cycle, "If-Match", etag, items.first(), 100).then().statusCode(200);
  }

  @Test
  void shouldTakeNoMoreHoursThanBothSidesCommit() {
    ThreeItems items = undecided();

    decide(items, Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith(":hours-exceeded"))
        .body("chosenHours", equalTo(160));
  }

  @Test
  void shouldWantAWordOnEachItem() {
    ThreeItems items = undecided();
    CycleFixture cycle = items.cycle();

    cycle
        .decideResources(1, List.of(), Map.of(items.first(), "Later.", items.third(), "Later."))
        .then()
        .statusCode(409)
        .body("type", endsWith(":items-undecided"))
        .body("items", contains(items.second()));
    for (String other : List.of(items.refused(), UUID.randomUUID().toString(), items.first())) {
      cycle
          .decideResources(1, List.of(items.first(), other), Map.of())
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("items[1].itemId"));
    }
    cycle
        .decideResources(1, List.of(items.first()), Map.of(items.first(), "Later."))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("items[1].itemId"));
    cycle
        .decideResources(1, List.of(), Map.of(items.first(), " "))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("items[0].reason"));
  }

  @Test
  void shouldBeDecidedBySteeringOnlyAndOnWhatTheyRead() {
    ThreeItems items = undecided();
    PartnershipFixture partnership = items.cycle().partnership();
    String body = Requests.resourcePlan(1, List.of(), reasons(items));

    for (Company company : List.of(partnership.provider(), partnership.customer())) {
      for (String team : List.of("development", "operations")) {
        company
            .as(team)
            .header("If-None-Match", "*")
            .body(body)
            .put(PLAN, items.cycle().id())
            .then()
            .statusCode(403)
            .body("type", endsWith(":wrong-team"));
      }
    }
    Company.registered("outsider")
        .as("steering")
        .header("If-None-Match", "*")
        .body(body)
        .put(PLAN, items.cycle().id())
        .then()
        .statusCode(404);
    partnership
        .provider()
        .as("steering")
        .body(body)
        .put(PLAN, items.cycle().id())
        .then()
        .statusCode(428);
  }

  /** All read that there is none: one decides first, and the others have to read that. */
  @Test
  void shouldDecideOnceWhereManyDecideAtOnce() throws Exception {
    ThreeItems items = ThreeItems.signed(PartnershipFixture.active(), siblings);
    CycleFixture cycle = items.cycle();
    String body = Requests.resourcePlan(1, List.of(), reasons(items));

    Crowd.does(
        "plans",
        client ->
            cycle
                .partnership()
                .of(client % 2 == 0 ? Side.PROVIDER : Side.CUSTOMER)
                .as("steering")
                .header("If-None-Match", "*")
                .body(body)
                .put(PLAN, cycle.id()));

    cycle.get("/resource-plan/versions").then().body("items", hasSize(1));
  }

  @Test
  void shouldCompleteActivitySevenOnceItsWorkIsThere() {
    ThreeItems items = ThreeItems.signed(PartnershipFixture.active(), siblings);
    CycleFixture cycle = items.cycle();
    String activity = cycle.awaitSteeringActivity();

    cycle
        .conclude(activity)
        .then()
        .statusCode(409)
        .body("type", endsWith(":activity-unfinished"))
        .body("missing", hasSize(3))
        .body("missing[2]", containsString("3 items"));
    cycle.offer(Side.PROVIDER, 40).then().statusCode(201);
    none(cycle, Side.CUSTOMER).then().statusCode(201);
    cycle.conclude(activity).then().statusCode(409).body("missing", hasSize(1));
    cycle.decideResources(1, List.of(), reasons(items)).then().statusCode(201);

    cycle.conclude(activity).then().statusCode(200);
  }

  @Test
  void shouldHaveNothingToDecideBeforeTheGate() {
    CycleFixture cycle = CycleFixture.started();

    cycle.get("/resource-proposal").then().statusCode(404);
    cycle
        .decideResources(1, List.of(), Map.of())
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
    assertThat(cycle.path("phase")).isEqualTo(Phase.NEEDS.name());
  }

  private ThreeItems undecided() {
    if (undecided == null) {
      undecided = ThreeItems.signed(PartnershipFixture.active(), siblings);
    }
    return undecided;
  }

  private static Map<String, String> reasons(ThreeItems items) {
    return Map.of(items.first(), "Later.", items.second(), "Later.", items.third(), "Later.");
  }

  private static Response decide(ThreeItems items, Map<String, String> weededOut) {
    return items.cycle().decideResources(1, items.all(), weededOut);
  }

  private static Response none(CycleFixture cycle, Side side) {
    return cycle
        .partnership()
        .of(side)
        .as("steering")
        .body("{\"reason\": \"The other side makes it.\"}")
        .post("/api/v1/cycles/{id}/resources/none", cycle.id());
  }

  private static Response share(
      CycleFixture cycle, String header, String version, String item, int percent) {
    return cycle
        .partnership()
        .customer()
        .as("steering")
        .header(header, version)
        .body("{\"shares\": [{\"itemId\": \"%s\", \"percent\": %d}]}".formatted(item, percent))
        .put(SHARES, cycle.id());
  }
}
