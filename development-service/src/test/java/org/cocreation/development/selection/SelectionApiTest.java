package org.cocreation.development.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.cocreation.development.PrioritizationFixture.assess;
import static org.cocreation.development.PrioritizationFixture.assessment;
import static org.cocreation.development.PrioritizationFixture.count;
import static org.cocreation.development.PrioritizationFixture.revive;
import static org.cocreation.development.PrioritizationFixture.selection;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.PrioritizationFixture;
import org.junit.jupiter.api.Test;

/** The funnel over REST: from many candidates to the one that is selected (R4). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SelectionApiTest {

  @Inject EntityManager entities;

  @Test
  void shouldSelectOneAndShelveTheOthersWithTheirReasons() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.candidates(10);
    String body =
        """
        {"opportunityId": "%s", "reason": "The best.", "shelvingReason": "Less return.",
         "shelvingReasons": {"%s": "Waits for data."}}"""
            .formatted(ids.get(3), ids.get(5));

    as(STEERING)
        .body(body.replace("\"shelvingReason\": \"Less return.\",", ""))
        .post(cycle.address("/selection"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("shelvingReason"));
    as(STEERING)
        .body(body.replace(ids.get(5), ids.get(3)))
        .post(cycle.address("/selection"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("shelvingReasons"));
    as(STEERING)
        .body(body)
        .post(cycle.address("/selection"))
        .then()
        .statusCode(201)
        .body("candidates", equalTo(10))
        .body("fewCandidatesReason", nullValue())
        .body("selectedBy.side", equalTo("CUSTOMER"));

    as(CUSTOMER)
        .get(cycle.address("/selection"))
        .then()
        .statusCode(200)
        .body("opportunityId", equalTo(ids.get(3)))
        .body("round", equalTo(1));
    as(CUSTOMER)
        .get(cycle.address("/opportunities?state=SELECTED"))
        .then()
        .body("items.id", equalTo(List.of(ids.get(3))));
    as(CUSTOMER)
        .get(cycle.address("/opportunities?state=SHELVED&limit=5"))
        .then()
        .body("items", hasSize(5))
        .body("nextCursor", not(nullValue()))
        .body(
            "items.shelving.reason.unique()",
            containsInAnyOrder("Less return.", "Waits for data."));
  }

  @Test
  void shouldAskWhyThereAreFewerThanTen() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    String opportunity = cycle.candidates(9).getFirst();
    String reason = "\"fewCandidatesReason\": \"The first cycle.\",";

    as(STEERING)
        .body(selection(opportunity).replace(reason, ""))
        .post(cycle.address("/selection"))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("fewCandidatesReason"));
    cycle
        .select(STEERING, opportunity)
        .then()
        .statusCode(201)
        .body("fewCandidatesReason", equalTo("The first cycle."));
  }

  @Test
  void shouldLetOneWinWhenTwoSelectAtOnce() throws Exception {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.candidates(6);
    List<Callable<Integer>> calls =
        ids.stream()
            .<Callable<Integer>>map(id -> () -> cycle.select(STEERING, id).statusCode())
            .toList();
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      List<Integer> answers =
          threads.invokeAll(calls).stream().map(SelectionApiTest::answer).toList();
      assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    }
    assertThat(
            count(
                "select count(*) from opportunity where state = 'SELECTED' and cycle_id = ?",
                cycle.id()))
        .isEqualTo(1);
    assertThat(count("select count(*) from selection where cycle_id = ?", cycle.id())).isEqualTo(1);
  }

  @Test
  void shouldHaveTheDatabaseHoldJustOne() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.selectedOneOf(2);

    assertThatThrownBy(
            () ->
                change(
                    "insert into selection select gen_random_uuid(), cycle_id, round + 1,"
                        + " opportunity_id, reason, candidates, few_candidates_reason, selected_by,"
                        + " selected_by_name, selected_for, selected_at from selection"
                        + " where cycle_id = ?",
                    cycle.id()))
        .hasMessageContaining("selection_standing");
    assertThatThrownBy(
            () ->
                change(
                    "update opportunity set state = 'SELECTED', selected_in_round = 1,"
                        + " shelving_reason = null where id = ?",
                    UUID.fromString(ids.get(1))))
        .hasMessageContaining("opportunity_selected");
  }

  @Test
  void shouldReviveWhatWasShelvedOnceNothingIsSelectedInThisRound() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.selectedOneOf(3);

    revive(STEERING, ids.get(1)).then().statusCode(409).body("type", endsWith(":already-selected"));
    cycle
        .select(STEERING, ids.get(0))
        .then()
        .statusCode(409)
        .body("type", endsWith(":already-selected"))
        .body("opportunityId", equalTo(ids.get(0)));
    assess(PROVIDER, cycle.problem("Late"), "If-None-Match", "*", assessment("60000"))
        .statusCode(409)
        .body("type", endsWith(":already-selected"));

    cycle.withdraw().then().statusCode(200).body("state", equalTo("CANDIDATE"));
    cycle.withdraw().then().statusCode(409).body("type", endsWith(":nothing-selected"));
    cycle
        .select(STEERING, ids.get(1))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("opportunityId"));
    revive(STEERING, ids.get(1))
        .then()
        .statusCode(200)
        .body("state", equalTo("CANDIDATE"))
        .body("shelving", nullValue());
    revive(STEERING, ids.get(1)).then().statusCode(409).body("type", endsWith(":not-shelved"));
    cycle.select(STEERING, ids.get(1)).then().statusCode(201).body("candidates", equalTo(2));
  }

  @Test
  void shouldSelectAnewInTheNextRound() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.selectedOneOf(3);

    cycle.moved("moved-back", "PRIORITIZATION", 2);

    revive("steering@constructcorp", ids.get(2)).then().statusCode(200);
    cycle
        .select(STEERING, ids.get(2))
        .then()
        .statusCode(201)
        .body("round", equalTo(2))
        .body("candidates", equalTo(2));
    as(STEERING)
        .get("/api/v1/opportunities/{id}", ids.get(0))
        .then()
        .body("state", equalTo("SHELVED"))
        .body("round", nullValue());
    assertThat(count("select count(*) from selection where cycle_id = ?", cycle.id())).isEqualTo(2);
  }

  @Test
  void shouldWithdrawTheSelectionOfARoundBeforeWhileTheCycleIsBackInNeeds() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.selectedOneOf(2);

    cycle.moved("moved-back", "NEEDS", 2);

    cycle
        .select(STEERING, ids.get(0))
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
    cycle.withdraw().then().statusCode(200).body("state", equalTo("CANDIDATE"));
  }

  @Test
  void shouldSelectOnceUnderOneIdempotencyKey() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.candidates(2);
    String key = UUID.randomUUID().toString();

    Response first = selectWithKey(cycle, ids.get(0), key);
    Response second = selectWithKey(cycle, ids.get(0), key);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    selectWithKey(cycle, ids.get(1), key).then().statusCode(422);
  }

  @Test
  void shouldStandStillOnceTheCycleIsPastThePhase() {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.selectedOneOf(2);
    cycle.moved("advanced", "DEVELOPMENT", 1);

    cycle.withdraw().then().statusCode(409).body("type", endsWith(":phase-passed"));
    revive(STEERING, ids.get(1)).then().statusCode(409).body("type", endsWith(":phase-passed"));
  }

  private static Response selectWithKey(
      PrioritizationFixture cycle, String opportunity, String key) {
    return as(STEERING)
        .header("Idempotency-Key", key)
        .body(selection(opportunity))
        .post(cycle.address("/selection"));
  }

  private void change(String sql, UUID id) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              int ignored = entities.createNativeQuery(sql).setParameter(1, id).executeUpdate();
            });
  }

  private static int answer(Future<Integer> call) {
    try {
      return call.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
