package org.cocreation.steering.killclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Requests;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** R11: past its date or budget, steering must decide; through the real engine's timer. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class KillClockApiTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String ADDRESS = "/api/v1/cycles/{id}/kill-clock";

  @Inject AgroalDataSource dataSource;

  @AfterEach
  void resetTime() {
    EngineTime.reset();
  }

  @Test
  void shouldStopEverythingWhenItRunsOutUntilSteeringExtendsIt() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = CycleFixture.started();
      cycle.setKillClock(TODAY.plusDays(2)).then().statusCode(201);
      CycleFixture developed = cycle.in(Phase.DEVELOPMENT);

      letPass(cycle, Duration.ofDays(4));

      await().until(() -> cycle.get("/kill-clock").path("expiredAt") != null);
      cycle.get("/kill-clock").then().body("expiredWhy", equalTo("DATE_PASSED"));
      developed
          .decide("{\"outcome\": \"INVEST\"}")
          .statusCode(409)
          .body("type", endsWith(":kill-clock-expired"))
          .body("killClock.expiredAt", notNullValue());
      release(cycle).statusCode(409).body("type", endsWith(":kill-clock-expired"));
      extend(cycle, TODAY.plusDays(90), "60000.00")
          .statusCode(201)
          .body("expiredAt", nullValue())
          .body("extensions", hasSize(1))
          .body("extensions[0].reason", equalTo("Sensors came late."));
      release(cycle).statusCode(200);
      developed
          .decide("{\"outcome\": \"INVEST\"}")
          .statusCode(409)
          .body("type", endsWith(":phase-not-finished"));
      assertThat(facts(cycle)).isEqualTo("kill-clock.set kill-clock.expired kill-clock.extended");
    }
  }

  @Test
  void shouldNotRunOutOnceAProofOfConceptIsAccepted() throws Exception {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started();
      cycle.setKillClock(TODAY.plusDays(2)).then().statusCode(201);
      String ignored = cycle.in(Phase.DEVELOPMENT).finishPhase().id();

      letPass(cycle, Duration.ofDays(4));

      cycle.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
      cycle.get("/kill-clock").then().body("expiredAt", nullValue());
    }
  }

  @Test
  void shouldCountAcceptedProofsAloneAndNoActivityThatIsSaidToBeDone() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = CycleFixture.started();
      cycle.setKillClock(TODAY.plusDays(2)).then().statusCode(201);
      String partnership = cycle.in(Phase.DEVELOPMENT).partnership().id();
      siblings.send("operations", partnership, GateEvents.of(cycle).rejected("dashboard"));
      siblings.tellCompleted(ActivityDefinition.ASSESS_SOLUTION, partnership, cycle.id(), 1);

      letPass(cycle, Duration.ofDays(4));

      await().until(() -> cycle.get("/kill-clock").path("expiredAt") != null);
    }
  }

  @Test
  void shouldRunOutWhenItsBudgetIsSpent() {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = CycleFixture.started();
      set(cycle, "200.00").statusCode(201);
      String tranche = cycle.in(Phase.DEVELOPMENT).get("/tranches").path("items[0].id");

      spend(cycle, tranche, "199.99").statusCode(201);
      cycle.get("/kill-clock").then().body("expiredAt", nullValue());
      spend(cycle, tranche, "0.01").statusCode(201);

      cycle
          .get("/kill-clock")
          .then()
          .body("expiredAt", notNullValue())
          .body("expiredWhy", equalTo("BUDGET_SPENT"));
      cycle
          .decide("{\"outcome\": \"SHELVE\", \"reason\": \"No proof for the money.\"}")
          .statusCode(201);
    }
  }

  @Test
  void shouldAskForVersionsAndRights() {
    CycleFixture cycle = CycleFixture.started();
    Company customer = cycle.partnership().customer();
    String body = Requests.killClock(TODAY.plusDays(9), "60000.00");
    cycle.get("/kill-clock").then().statusCode(404);

    customer.as("steering").body(body).put(ADDRESS, cycle.id()).then().statusCode(428);
    customer
        .as("operations")
        .header("If-None-Match", "*")
        .body(body)
        .put(ADDRESS, cycle.id())
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    customer
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.killClock(TODAY, "60000.00"))
        .put(ADDRESS, cycle.id())
        .then()
        .statusCode(422)
        .body("violations.field", contains("date"));
    cycle.setKillClock(TODAY.plusDays(9)).then().statusCode(201).header("ETag", notNullValue());
    customer
        .as("steering")
        .header("If-Match", "\"17\"")
        .body(body)
        .put(ADDRESS, cycle.id())
        .then()
        .statusCode(412);
    extend(cycle, TODAY.plusDays(20), "60000.00")
        .statusCode(409)
        .body("type", endsWith(":value-gate-ahead"));
    customer.as("operations").get(ADDRESS, cycle.id()).then().statusCode(200);
  }

  @Test
  void shouldHaveItsBudgetInTheCurrencyOfTheTranches() {
    CycleFixture cycle = CycleFixture.started();
    cycle.planTranches("SEK", "30000.00", "70000.00").then().statusCode(201);

    set(cycle, "60000.00").statusCode(422).body("violations.field", contains("budget.currency"));
    cycle.get("/kill-clock").then().statusCode(404);

    cycle.planTranches("EUR", "30000.00", "70000.00").then().statusCode(200);
    set(cycle, "60000.00").statusCode(201);
    cycle.planTranches("SEK", "30000.00", "70000.00").then().statusCode(200);
    cycle.gate().then().body("missing", hasItem("kill-clock-currency"));
  }

  private ValidatableResponse set(CycleFixture cycle, String budget) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.killClock(TODAY.plusDays(100), budget))
        .put(ADDRESS, cycle.id())
        .then();
  }

  private static ValidatableResponse extend(CycleFixture cycle, LocalDate date, String budget) {
    return cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-Match", cycle.get("/kill-clock").header("ETag"))
        .body(Requests.extension(date, budget, "Sensors came late."))
        .post(ADDRESS + "/extensions", cycle.id())
        .then();
  }

  private static ValidatableResponse spend(CycleFixture cycle, String tranche, String amount) {
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .body(
            "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}, \"description\": \"Cells\"}"
                .formatted(amount))
        .post("/api/v1/tranches/{id}/spendings", tranche)
        .then();
  }

  /** The second tranche, whose evidence is there. */
  private static ValidatableResponse release(CycleFixture cycle) {
    String tranche = cycle.get("/tranches").path("items[1].id");
    var steering = cycle.partnership().provider();
    return steering
        .as("steering")
        .header(
            "If-Match",
            steering.as("steering").get("/api/v1/tranches/{id}", tranche).header("ETag"))
        .body("{\"evidence\": {\"note\": \"The concept stands.\"}}")
        .post("/api/v1/tranches/{id}/release", tranche)
        .then();
  }

  /** Days go by: for the domain, whose clock is the machine's, the date moves instead. */
  private void letPass(CycleFixture cycle, Duration time) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update kill_clock set date = date - ?::int where cycle_id = ?")) {
      update.setLong(1, time.toDays());
      update.setObject(2, UUID.fromString(cycle.id()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
    EngineTime.advance(time);
  }

  private String facts(CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select string_agg(fact, ' ' order by sequence) from audit_entry"
                    + " where cycle_id = ? and fact like 'kill-clock.%'")) {
      query.setObject(1, UUID.fromString(cycle.id()));
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
