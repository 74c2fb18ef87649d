package org.cocreation.operations.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.operations.CycleFixture.runningIn;
import static org.cocreation.operations.rollout.SiteFixture.CUSTOMER;
import static org.cocreation.operations.rollout.SiteFixture.PEOPLE;
import static org.cocreation.operations.rollout.SiteFixture.PROVIDER;
import static org.cocreation.operations.rollout.SiteFixture.content;
import static org.cocreation.operations.rollout.SiteFixture.list;
import static org.cocreation.operations.rollout.SiteFixture.plan;
import static org.cocreation.operations.rollout.SiteFixture.step;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** Sites are planned, committed to by both sides, and go live in no other way (4.2.4, R12). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SitesApiTest {

  @Test
  void shouldBePlannedByOperationsOfEitherSideFromDevelopmentOn() {
    CycleFixture early = runningIn("PRIORITIZATION");
    plan(PROVIDER, early, content("North pit", true, ""))
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
    CycleFixture cycle = runningIn("DEVELOPMENT");
    plan("steering@mincorp", cycle, content("North pit", true, ""))
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    plan("steering@rivalcorp", cycle, content("North pit", true, "")).then().statusCode(404);
    plan(CUSTOMER, cycle, content("North pit", false, ""))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("pilot"));
    plan(CUSTOMER, cycle, content("North pit", true, "").replace("REMOTE_MONITORING", "ON_SITE"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("supportReason"));
    plan(CUSTOMER, cycle, content(" North pit", true, ""))
        .then()
        .statusCode(201)
        .body("name", equalTo("North pit"))
        .body("yearlyCost.amount", equalTo("6000.00"))
        .body("state", equalTo("PLANNED"))
        .body("commitments", hasSize(2));
    plan(PROVIDER, cycle, content("NORTH  pit", false, ""))
        .then()
        .statusCode(409)
        .body("type", endsWith(":site-exists"));
    as("steering@mincorp").get(list(cycle)).then().body("items.name", contains("North pit"));
    as("steering@rivalcorp").get(list(cycle)).then().statusCode(404);
  }

  @Test
  void shouldHaveOnePilotWhichAnotherSiteReplaces() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    SiteFixture north = SiteFixture.planned(cycle, "North pit", true);
    SiteFixture south = SiteFixture.planned(cycle, "South pit", false);

    north
        .change(CUSTOMER, content("North pit", false, ""))
        .then()
        .statusCode(409)
        .body("type", endsWith(":pilot-needed"));
    south.change(CUSTOMER, content("South pit", true, "")).then().statusCode(200);
    as(CUSTOMER).get(list(cycle)).then().body("items.pilot", contains(false, true));
    SiteFixture west = SiteFixture.planned(cycle, "West pit", true);
    as(CUSTOMER).get(list(cycle)).then().body("items.pilot", contains(false, false, true));
    west.committed().goLive(PROVIDER).then().statusCode(200);
    south
        .change(CUSTOMER, content("South pit", true, ""))
        .then()
        .statusCode(409)
        .body("type", endsWith(":site-live"));
  }

  @Test
  void shouldRefuseAStaleOrMissingVersionAndAPlanInNoOrder() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    SiteFixture site = SiteFixture.planned(cycle, "North pit", true);
    String etag = site.view().header("ETag");

    as(CUSTOMER).body(content("Pit", true, "")).put(site.path("")).then().statusCode(428);
    site.change(CUSTOMER, content("Pit", true, "")).then().statusCode(200);
    as(CUSTOMER)
        .header("If-Match", etag)
        .body(content("Pits", true, ""))
        .put(site.path(""))
        .then()
        .statusCode(412);
    site.change("development@mincorp", content("Pit", true, "")).then().statusCode(403);
    site.change("steering@rivalcorp", content("Pit", true, "")).then().statusCode(404);
    site.change(
            CUSTOMER,
            content("Pit", true, step("A", "2026-05-04", "2026-05-04", ", \"after\": [\"A\"]")))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("steps[0].after"));
  }

  @Test
  void shouldVoidAConfirmationOnceItsCommitmentChanges() {
    SiteFixture site = SiteFixture.planned(runningIn("DEVELOPMENT"), "North pit", true);

    site.confirm(CUSTOMER).then().statusCode(409).body("type", endsWith(":nobody-committed"));
    site.commit("development@mincorp", PEOPLE).then().statusCode(403);
    site.commit("steering@rivalcorp", PEOPLE).then().statusCode(404);
    site.commit(CUSTOMER, PEOPLE.replace("2026-06-12", "2026-05-03"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("people[0].to"));
    site.commit(CUSTOMER, PEOPLE).then().statusCode(200).body("side", equalTo("CUSTOMER"));
    String stale = as(CUSTOMER).get(site.path("/commitment")).header("ETag");
    site.confirm(CUSTOMER).then().statusCode(200).body("confirmed.name", notNullValue());
    site.confirm(CUSTOMER).then().statusCode(409).body("type", endsWith(":already-confirmed"));
    as(CUSTOMER)
        .header("If-Match", stale)
        .post(site.path("/commitment/confirmation"))
        .then()
        .statusCode(412);
    site.commit(CUSTOMER, PEOPLE).then().body("confirmed.name", notNullValue());
    site.view().then().body("commitments.find { it.side == 'PROVIDER' }.confirmed", nullValue());

    site.commit(CUSTOMER, PEOPLE.replace("60", "40"))
        .then()
        .statusCode(200)
        .body("confirmed", nullValue());
    site.goLive(CUSTOMER).then().statusCode(409);
  }

  @Test
  void shouldGoLiveOnceBothSidesConfirmedAndWhatComesBeforeIsDone() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String open =
        content(
            "North pit",
            true,
            step("Mount", "2026-05-04", "2026-05-08", ", \"beforeGoLive\": true"));
    SiteFixture site = SiteFixture.planned(cycle, open);

    site.goLive(CUSTOMER)
        .then()
        .statusCode(409)
        .body("type", endsWith(":site-not-ready"))
        .body("missing", hasSize(3))
        .body("missing[0]", containsString("provider’s operations"))
        .body("missing[2]", containsString("“Mount” is done"));
    site.commit(PROVIDER, PEOPLE).then().statusCode(200);
    site.confirm(PROVIDER).then().statusCode(200);
    site.goLive(CUSTOMER).then().statusCode(409).body("missing", hasSize(2));
    site.commit(CUSTOMER, PEOPLE).then().statusCode(200);
    site.confirm(CUSTOMER).then().statusCode(200);
    as("steering@mincorp")
        .get(site.path("/go-live"))
        .then()
        .body("ready", equalTo(false))
        .body("conditions.kind", contains("commitment", "commitment", "step"))
        .body("conditions.holds", contains(true, true, false));
    site.change(CUSTOMER, open.replace("true}]", "true, \"done\": true}]")).then().statusCode(200);
    site.goLive("development@mincorp").then().statusCode(403);
    site.goLive("steering@rivalcorp").then().statusCode(404);
    as(CUSTOMER).post(site.path("/go-live")).then().statusCode(428);
    as(CUSTOMER).header("If-Match", "\"0\"").post(site.path("/go-live")).then().statusCode(412);
    site.goLive(CUSTOMER)
        .then()
        .statusCode(200)
        .body("state", equalTo("LIVE"))
        .body("turned.side", equalTo("CUSTOMER"));
    site.goLive(CUSTOMER).then().statusCode(409).body("type", endsWith(":site-live"));
    site.commit(PROVIDER, PEOPLE.replace("60", "1"))
        .then()
        .statusCode(409)
        .body("type", endsWith(":site-live"));
  }

  @Test
  void shouldLetOthersGoLiveAfterThePilotAndBeRolledBackWithAReason() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    SiteFixture pilot = SiteFixture.planned(cycle, "North pit", true).committed();
    SiteFixture other = SiteFixture.planned(cycle, "South pit", false).committed();

    other
        .goLive(PROVIDER)
        .then()
        .statusCode(409)
        .body("missing", contains("The pilot “North pit” is live."));
    pilot.rollBack(PROVIDER).then().statusCode(409).body("type", endsWith(":site-not-live"));
    pilot.goLive(PROVIDER).then().statusCode(200);
    other.goLive(PROVIDER).then().statusCode(200);
    other.rollBack("steering@mincorp").then().statusCode(403);
    other
        .rollBack(CUSTOMER)
        .then()
        .statusCode(200)
        .body("state", equalTo("ROLLED_BACK"))
        .body("turned.reason", equalTo("It rains."));
    pilot.rollBack(CUSTOMER).then().statusCode(200);
    other.goLive(PROVIDER).then().statusCode(409).body("type", endsWith(":site-not-ready"));
    pilot.goLive(PROVIDER).then().statusCode(200);
    other.goLive(PROVIDER).then().statusCode(200).body("state", equalTo("LIVE"));
  }

  @Test
  void shouldNotGoLiveBeforeTheImplementation() {
    SiteFixture site = SiteFixture.planned(runningIn("DEVELOPMENT"), "North pit", true);

    site.committed()
        .goLive(PROVIDER)
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
  }

  /** Whoever is first, nothing is live that a side does not stand for. */
  @Test
  void shouldNotGoLiveWhileACommitmentIsTakenBackAtTheSameMoment() throws Exception {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    SiteFixture pilot = SiteFixture.planned(cycle, "Pilot", true).committed();
    pilot.goLive(PROVIDER).then().statusCode(200);
    for (int i = 0; i < 5; i++) {
      SiteFixture site = SiteFixture.planned(cycle, "Site " + i, false).committed();
      List<Integer> statuses =
          atOnce(
              () -> site.goLive(PROVIDER).statusCode(),
              () -> site.commit(CUSTOMER, PEOPLE.replace("60", "1")).statusCode());

      assertThat(statuses).isSubsetOf(200, 409, 412);
      boolean live = "LIVE".equals(site.view().path("state"));
      assertThat(live).isEqualTo(statuses.get(0) == 200);
      assertThat(statuses.get(1) == 200).isEqualTo(!live);
    }
  }

  @Test
  void shouldPlanOneFirstSiteOfTwoAtOnceAsThePilot() throws Exception {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    List<Integer> statuses =
        atOnce(
            () -> plan(PROVIDER, cycle, content("A", true, "")).statusCode(),
            () -> plan(CUSTOMER, cycle, content("B", true, "")).statusCode());

    assertThat(statuses).containsOnly(201);
    List<Boolean> pilots = as(CUSTOMER).get(list(cycle)).path("items.pilot");
    assertThat(pilots).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void shouldPlanOnceWhatIsSentTwice() {
    CycleFixture cycle = runningIn("IMPLEMENTATION");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      as(PROVIDER)
          .header("Idempotency-Key", key)
          .body(content("A", true, ""))
          .post(list(cycle))
          .then()
          .statusCode(201);
    }
    as(CUSTOMER).get(list(cycle)).then().body("items", hasSize(1));
  }

  private static List<Integer> atOnce(Callable<Integer> one, Callable<Integer> other)
      throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(2)) {
      Future<Integer> first = people.submit(one);
      Future<Integer> second = people.submit(other);
      return List.of(first.get(), second.get());
    }
  }
}
