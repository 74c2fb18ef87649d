package org.cocreation.steering.killclock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.steering.Company;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.GateEvents;
import org.cocreation.steering.Requests;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** R11: past the kill clock nothing goes on in the cycle until steering answered. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class HeldCycleTest {

  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String CYCLE = "/api/v1/cycles/{id}";

  @Inject AgroalDataSource dataSource;
  @Inject ExpireKillClock expireKillClock;
  @Inject CycleDirectory directory;

  @Test
  void shouldLetNothingGoOnUntilSteeringExtendsTheClock() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = developed();
      String activity = cycle.awaitSteeringActivity();
      String partnership = cycle.partnership().id();
      cycle.prioritizeResources();

      spendAll(cycle);

      assertHeld(cycle, true);
      refused(cycle.conclude(activity));
      refused(cycle.pledge(Side.PROVIDER, "10.00", "EUR"));
      refused(release(cycle));
      refused(cycle.decide("{\"outcome\": \"INVEST\"}", cycle.get().header("ETag")));
      // A proof that is accepted now is too late to answer in steering's place.
      siblings.send("operations", partnership, GateEvents.of(cycle).accepted("late"));
      look(cycle);
      refused(cycle.conclude(activity));
      conclude(cycle.partnership().customer(), "operations", activity)
          .statusCode(403)
          .body("type", endsWith(":wrong-team"));
      conclude(Company.registered("rival"), "steering", activity).statusCode(404);
      comment(cycle).statusCode(201);
      cycle.get("/tranches").then().statusCode(200);

      extend(cycle, "900.00").statusCode(201).body("expiredAt", nullValue());

      assertHeld(cycle, false);
      cycle.conclude(activity).then().statusCode(200);
      assertThat(facts(cycle)).isEqualTo("cycle.held cycle.released");
    }
  }

  @Test
  void shouldBeAnsweredByEachDecisionThatSendsTheCycleAnotherWay() {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = developed();
      spendAll(cycle);

      decide(cycle, "REWORK", "DEVELOPMENT");
      assertHeld(cycle, true);
      decide(cycle, "SHELVE", null);
      assertHeld(cycle, false);
      decide(cycle, "REVIVE", "DEVELOPMENT");
      assertHeld(cycle, true);
      decide(cycle, "REWORK", "PRIORITIZATION");
      assertHeld(cycle, false);
      cycle.setKillClock(TODAY.plusDays(40)).then().statusCode(200).body("expiredAt", nullValue());
      decide(cycle, "STOP", null);
      assertHeld(cycle, false);
    }
  }

  @Test
  void shouldHoldACycleWhoseClockHadRunOutBeforeAnybodyHeldCycles() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = developed();
      update(
          "update kill_clock set date = date - 300, expired_at = now(),"
              + " expired_why = 'DATE_PASSED' where cycle_id = ?",
          cycle);
      assertHeld(cycle, false);

      look(cycle);
      look(cycle);

      assertHeld(cycle, true);
      assertThat(facts(cycle)).isEqualTo("cycle.held");
    }
  }

  @Test
  void shouldHoldOnceHoweverManySpendTheLastOfTheBudgetAtOnce() throws Exception {
    try (Siblings siblings = Siblings.atWorkExcept(ActivityDefinition.ASSESS_SOLUTION)) {
      CycleFixture cycle = developed();
      String etag = cycle.get().header("ETag");

      Crowd.does(
          "spend and decide",
          client ->
              client % 4 == 3
                  ? cycle.decide(
                      "{\"outcome\": \"REWORK\", \"toPhase\": \"DEVELOPMENT\","
                          + " \"reason\": \"Once more.\"}",
                      etag)
                  : spend(cycle, "50.00"));

      assertHeld(cycle, true);
      assertThat(facts(cycle)).isEqualTo("cycle.held");
    }
  }

  /** In phase 3, with a budget of 200.00 that is released. */
  private static CycleFixture developed() {
    CycleFixture cycle = CycleFixture.started();
    cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-None-Match", "*")
        .body(Requests.killClock(TODAY.plusDays(100), "200.00"))
        .put(CYCLE + "/kill-clock", cycle.id())
        .then()
        .statusCode(201);
    return cycle.in(Phase.DEVELOPMENT);
  }

  private static void spendAll(CycleFixture cycle) {
    spend(cycle, "199.99").then().statusCode(201);
    assertThat(cycle.path("held")).isNull();
    spend(cycle, "0.01").then().statusCode(201);
  }

  private static Response spend(CycleFixture cycle, String amount) {
    String tranche = cycle.get("/tranches").path("items[0].id");
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .body(
            "{\"amount\": {\"amount\": \"%s\", \"currency\": \"EUR\"}, \"description\": \"Cells\"}"
                .formatted(amount))
        .post("/api/v1/tranches/{id}/spendings", tranche);
  }

  private static Response release(CycleFixture cycle) {
    String tranche = cycle.get("/tranches").path("items[1].id");
    return cycle
        .partnership()
        .provider()
        .as("steering")
        .header("If-Match", "*")
        .body("{\"evidence\": {\"note\": \"The concept stands.\"}}")
        .post("/api/v1/tranches/{id}/release", tranche);
  }

  private static ValidatableResponse extend(CycleFixture cycle, String budget) {
    return cycle
        .partnership()
        .customer()
        .as("steering")
        .header("If-Match", cycle.get("/kill-clock").header("ETag"))
        .body(Requests.extension(TODAY.plusDays(120), budget, "Sensors came late."))
        .post(CYCLE + "/kill-clock/extensions", cycle.id())
        .then();
  }

  private static ValidatableResponse comment(CycleFixture cycle) {
    return cycle
        .partnership()
        .customer()
        .as("operations")
        .body(
            """
            {"about": {"kind": "CYCLE", "id": "%s", "title": "Weight loading"},
             "visibility": "PARTNERSHIP", "text": "What now?"}"""
                .formatted(cycle.id()))
        .post(CYCLE + "/comments", cycle.id())
        .then();
  }

  private static ValidatableResponse conclude(Company company, String team, String activity) {
    return company
        .as(team)
        .header("If-Match", "*")
        .body(
            """
            {"conclusion": "Agreed.", "responsible": [{"side": "PROVIDER", "person": "a"},
             {"side": "CUSTOMER", "person": "b"}]}""")
        .post("/api/v1/activities/{id}/completion", activity)
        .then();
  }

  private static void decide(CycleFixture cycle, String outcome, String toPhase) {
    cycle
        .decide(
            "{\"outcome\": \"%s\", %s \"reason\": \"No proof for the money.\"}"
                .formatted(outcome, toPhase == null ? "" : "\"toPhase\": \"" + toPhase + "\","))
        .statusCode(201);
  }

  private static void refused(Response answer) {
    answer.then().statusCode(409).body("type", endsWith(":kill-clock-expired"));
  }

  /** As people and as the other rooms of the service see it. */
  private void assertHeld(CycleFixture cycle, boolean held) {
    cycle.get().then().body("held", held ? equalTo(true) : nullValue());
    boolean known =
        QuarkusTransaction.requiringNew()
            .call(() -> directory.read(UUID.fromString(cycle.id())))
            .map(CycleSnapshot::held)
            .orElseThrow();
    assertThat(known).isEqualTo(held);
  }

  /** As the engine's timer does it, also once more. */
  private void look(CycleFixture cycle) {
    expireKillClock.look(UUID.fromString(cycle.id()));
  }

  private void update(String sql, CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(sql)) {
      update.setObject(1, UUID.fromString(cycle.id()));
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private String facts(CycleFixture cycle) throws Exception {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select string_agg(fact, ' ' order by sequence) from audit_entry"
                    + " where cycle_id = ? and fact in ('cycle.held', 'cycle.released')")) {
      query.setObject(1, UUID.fromString(cycle.id()));
      try (var rows = query.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
