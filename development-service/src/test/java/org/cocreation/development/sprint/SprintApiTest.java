package org.cocreation.development.sprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Refused.refused;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.ConceptFixture;
import org.cocreation.development.PrioritizationFixture;
import org.cocreation.development.SprintFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.Test;

/** Sprints over REST, as both sides' people and others meet them. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SprintApiTest {

  private static final String NO_PROOF = "The sensor was not delivered.";

  @Test
  void shouldGoFromPlanToEndAndTellEachStep() {
    SprintFixture fixture = SprintFixture.withItems(2);
    String sprint =
        fixture
            .plan(PROVIDER, SprintFixture.plan(fixture.items()))
            .then()
            .statusCode(201)
            .body("number", equalTo(1))
            .body("state", equalTo("PLANNED"))
            .body("endsOn", equalTo(SprintFixture.today().plusDays(13).toString()))
            .body("hours.PROVIDER", equalTo(120))
            .body("items.state", contains("TO_DO", "TO_DO"))
            .extract()
            .path("id");

    fixture.start(sprint).then().statusCode(200).body("state", equalTo("RUNNING"));
    String item = fixture.items().getFirst();
    fixture
        .move(CUSTOMER, sprint, item, "TO_DO", "DOING")
        .then()
        .statusCode(200)
        .body("items[0].state", equalTo("DOING"));
    fixture
        .end(sprint, NO_PROOF)
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED"))
        .body("noProofReason", equalTo(NO_PROOF));

    assertThat(Told.in(fixture.cycle().id(), 7))
        .extracting(event -> event.path("type").asText().replaceAll(".*development[.]|[.]v1", ""))
        .endsWith("sprint.planned", "sprint.started", "sprint.item-moved", "sprint.ended");
    as(STEERING)
        .get("/api/v1/sprints/{id}/flow", sprint)
        .then()
        .statusCode(200)
        .body("flow[0].doing", equalTo(1));
    as(STEERING)
        .get("/api/v1/sprints/{id}/burndown", sprint)
        .then()
        .statusCode(200)
        .body("burndown[0].remainingHours", equalTo(80));
  }

  /** R6. */
  @Test
  void shouldTakeNoItemWithoutATraceAndNoRefusedOne() {
    SprintFixture fixture = SprintFixture.withItems(2);
    String pinkHouse =
        fixture
            .concept()
            .propose(PROVIDER, ConceptFixture.item("Pink house", ""), Map.of())
            .path("id");
    String refusedItem = fixture.items().get(1);

    refused(409, "untraced-items", fixture.plan(PROVIDER, SprintFixture.plan(List.of(pinkHouse))))
        .body("items.title", contains("Pink house"));
    String sprint = fixture.planned();
    refuse(refusedItem);
    refused(409, "untraced-items", fixture.start(sprint)).body("items.title", contains("Item 2"));
    refused(
        409, "untraced-items", fixture.plan(PROVIDER, SprintFixture.plan(List.of(refusedItem))));
    fixture.read(sprint).then().body("state", equalTo("PLANNED"));
  }

  @Test
  void shouldTakeItemsOfTheCycleAloneAndEachInOneSprintAtATime() {
    SprintFixture fixture = SprintFixture.withItems(1);
    List<String> items = fixture.items();
    fixture
        .plan(PROVIDER, SprintFixture.plan(SprintFixture.withItems(1).items()))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("items[0].itemId"));
    fixture
        .plan(PROVIDER, SprintFixture.plan(List.of(items.getFirst(), items.getFirst())))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("items[1].itemId"));
    String first = fixture.planned();
    refused(409, "item-in-sprint", fixture.plan(CUSTOMER, SprintFixture.plan(items)));
    fixture.start(first).then().statusCode(200);
    fixture.end(first, NO_PROOF).then().statusCode(200);
    fixture.plan(CUSTOMER, SprintFixture.plan(items)).then().statusCode(201);
  }

  @Test
  void shouldRunOneSprintAtATime() {
    SprintFixture fixture = SprintFixture.running(1);
    String first = fixture.sprint();
    String item = fixture.concept().propose("Later").path("id");
    fixture.plan(PROVIDER, SprintFixture.plan(List.of(item))).then().statusCode(201);
    String second = fixture.sprint();

    refused(409, "sprint-running", fixture.start(second));
    refused(409, "sprint-running", fixture.start(first));
    refused(409, "sprint-not-started", fixture.end(second, NO_PROOF));
    fixture.end(first, NO_PROOF).then().statusCode(200);
    fixture.start(second).then().statusCode(200);
    refused(409, "sprint-ended", fixture.end(first, NO_PROOF));
  }

  /** R10. */
  @Test
  void shouldNotEndWithoutAProofOfConceptOrAReason() {
    SprintFixture fixture = SprintFixture.running(1);
    refused(409, "no-proof", fixture.end(fixture.sprint(), null));
    refused(409, "no-proof", fixture.end(fixture.sprint(), "   "));
    fixture.read(fixture.sprint()).then().body("state", equalTo("RUNNING"));
  }

  @Test
  void shouldRefuseDatesThatAreNone() {
    SprintFixture fixture = SprintFixture.withItems(1);
    for (String last : List.of("2020-01-01", "2999-01-01")) {
      fixture
          .plan(
              PROVIDER,
              SprintFixture.plan(
                  fixture.items(), SprintFixture.today(), ", \"endsOn\": \"%s\"".formatted(last)))
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("endsOn"));
    }
  }

  @Test
  void shouldBeOwnedByThePeopleOfTheTeamOfEitherSide() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    assign(fixture, CUSTOMER)
        .then()
        .statusCode(200)
        .body("items[0].owner.side", equalTo("CUSTOMER"))
        .body("items[0].owner.person", equalTo(CUSTOMER));
    assign(fixture, STEERING).then().statusCode(422).body("violations[0].field", equalTo("owner"));
    assign(fixture, OUTSIDER).then().statusCode(422);
    fixture.read(sprint).then().body("items[0].owner.person", equalTo(CUSTOMER));
  }

  @Test
  void shouldNotBeDoneWhileSomethingBlocksIt() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    String item = fixture.items().getFirst();
    block(fixture, "\"The sensor of truck 7\"")
        .then()
        .statusCode(200)
        .body("items[0].blockedBy", equalTo("The sensor of truck 7"));
    refused(409, "item-blocked", fixture.move(PROVIDER, sprint, item, "TO_DO", "DONE"));
    block(fixture, "null").then().statusCode(200).body("items[0].blockedBy", nullValue());
    fixture.move(PROVIDER, sprint, item, "TO_DO", "DONE").then().statusCode(200);
  }

  @Test
  void shouldSayWhereAnItemIsNowToWhoMovesItFromElsewhere() {
    SprintFixture fixture = SprintFixture.running(1);
    String item = fixture.items().getFirst();
    fixture.move(CUSTOMER, fixture.sprint(), item, "TO_DO", "DOING").then().statusCode(200);
    refused(409, "item-moved", fixture.move(PROVIDER, fixture.sprint(), item, "TO_DO", "REVIEW"))
        .body("state", equalTo("DOING"))
        .body("detail", containsString("“doing”"));
    fixture
        .move(PROVIDER, fixture.sprint(), UUID.randomUUID().toString(), "TO_DO", "DOING")
        .then()
        .statusCode(404);
  }

  @Test
  void shouldKeepEachMoveWithWhoMadeIt() {
    SprintFixture fixture = SprintFixture.running(1);
    String item = fixture.items().getFirst();
    fixture.move(CUSTOMER, fixture.sprint(), item, "TO_DO", "DOING").then().statusCode(200);
    fixture.move(CUSTOMER, fixture.sprint(), item, "DOING", "DOING").then().statusCode(200);
    assertThat(
            PrioritizationFixture.count(
                "select count(*) from sprint_item_move join sprint on sprint.id = sprint_id"
                    + " where moved_by = 'development@mincorp' and moved_for = 'CUSTOMER'"
                    + " and cycle_id = ?",
                fixture.cycle().id()))
        .as("its being taken in, and its move")
        .isEqualTo(2);
  }

  @Test
  void shouldLoseNothingWhenManyMoveCardsAtOnce() throws Exception {
    SprintFixture fixture = SprintFixture.running(Crowd.CLIENTS);
    String sprint = fixture.sprint();

    Crowd.does(
        "moves of cards",
        client ->
            again(
                () ->
                    fixture.move(
                        client % 2 == 0 ? PROVIDER : CUSTOMER,
                        sprint,
                        fixture.items().get(client),
                        "TO_DO",
                        "DOING")));

    assertThat(fixture.read(sprint).<List<String>>path("items.state")).containsOnly("DOING");
    assertThat(
            PrioritizationFixture.count(
                "select count(*) from sprint_item_move join sprint on sprint.id = sprint_id"
                    + " where from_state = 'TO_DO' and cycle_id = ?",
                fixture.cycle().id()))
        .isEqualTo(Crowd.CLIENTS);
  }

  @Test
  void shouldMoveACardOnceWhenManyDoItAtOnce() throws Exception {
    SprintFixture fixture = SprintFixture.running(1);
    Crowd.does(
        "moves of one card",
        client ->
            fixture.move(PROVIDER, fixture.sprint(), fixture.items().getFirst(), "TO_DO", "DOING"));
    assertThat(
            PrioritizationFixture.count(
                "select count(*) from sprint_item_move join sprint on sprint.id = sprint_id"
                    + " where from_state = 'TO_DO' and cycle_id = ?",
                fixture.cycle().id()))
        .isEqualTo(1);
  }

  @Test
  void shouldPlanOneSprintOfManyThatTakeTheSameItemAtOnce() throws Exception {
    SprintFixture fixture = SprintFixture.withItems(1);
    Crowd.does("plans", client -> fixture.plan(PROVIDER, SprintFixture.plan(fixture.items())));
    as(PROVIDER).get(fixture.cycle().address("/sprints")).then().body("items.number", contains(1));
  }

  @Test
  void shouldChangeThePlanOfWhatRunsButNotDropWhatIsBegun() {
    SprintFixture fixture = SprintFixture.running(2);
    String sprint = fixture.sprint();
    String begun = fixture.items().get(0);
    String dropped = fixture.items().get(1);
    String more = fixture.concept().propose("More").path("id");
    fixture.move(PROVIDER, sprint, begun, "TO_DO", "DOING").then().statusCode(200);

    change(fixture, null, SprintFixture.plan(List.of(begun))).then().statusCode(428);
    change(fixture, "\"77\"", SprintFixture.plan(List.of(begun))).then().statusCode(412);
    refused(409, "item-under-way", change(fixture, "*", SprintFixture.plan(List.of(dropped))));
    change(fixture, "*", SprintFixture.plan(List.of(begun), SprintFixture.today().plusDays(1), ""))
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("startsOn"));
    change(fixture, "*", SprintFixture.plan(List.of(more, begun)))
        .then()
        .statusCode(200)
        .body("items.title", contains("More", "Item 1"))
        .body("items.state", contains("TO_DO", "DOING"));
    as(PROVIDER)
        .get("/api/v1/sprints/{id}/flow", sprint)
        .then()
        .body("flow[0].toDo", equalTo(1))
        .body("flow[0].doing", equalTo(1));
  }

  @Test
  void shouldBurnDownWhatAnItemTakesSinceItWasPlannedAnew() {
    SprintFixture fixture = SprintFixture.running(1);
    String item = fixture.items().getFirst();
    String larger =
        fixture.concept().item("Item 1").replace("\"effortHours\": 40", "\"effortHours\": 70");
    fixture.concept().change(item, "*", larger).then().statusCode(200);
    change(fixture, "*", SprintFixture.plan(List.of(item))).then().statusCode(200);
    as(PROVIDER)
        .get("/api/v1/sprints/{id}/burndown", fixture.sprint())
        .then()
        .body("burndown[0].remainingHours", equalTo(70));
  }

  @Test
  void shouldPlanOnceUnderOneIdempotencyKey() {
    SprintFixture fixture = SprintFixture.withItems(1);
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
    Response first = fixture.plan(PROVIDER, SprintFixture.plan(fixture.items()), key);
    Response second = fixture.plan(PROVIDER, SprintFixture.plan(fixture.items()), key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void shouldBeForTheDevelopmentTeamAndNotExistForOutsiders() {
    SprintFixture fixture = SprintFixture.running(1);
    String sprint = fixture.sprint();
    String item = fixture.items().getFirst();
    for (String persona : List.of(STEERING, "operations@constructcorp")) {
      as(persona).get("/api/v1/sprints/{id}", sprint).then().statusCode(200);
      refused(403, "wrong-team", fixture.move(persona, sprint, item, "TO_DO", "DOING"));
      refused(403, "wrong-team", fixture.plan(persona, SprintFixture.plan(fixture.items())));
    }
    as(OUTSIDER).get("/api/v1/sprints/{id}", sprint).then().statusCode(404);
    fixture.move(OUTSIDER, sprint, item, "TO_DO", "DOING").then().statusCode(404);
    fixture.plan(OUTSIDER, SprintFixture.plan(fixture.items())).then().statusCode(404);
  }

  @Test
  void shouldBelongToThePhaseOfDevelopment() {
    SprintFixture fixture = SprintFixture.running(1);
    fixture.cycle().moved("moved-back", "PRIORITIZATION", 2);
    refused(409, "phase-not-reached", fixture.end(fixture.sprint(), NO_PROOF));
    refused(409, "phase-not-reached", fixture.plan(PROVIDER, SprintFixture.plan(List.of())));
  }

  /** A service that is too full says so; who is told comes again. */
  private static Response again(Supplier<Response> request) {
    Response answer = request.get();
    for (int time = 0; answer.statusCode() == 503 && time < 20; time++) {
      answer = request.get();
    }
    return answer;
  }

  private static void refuse(String item) {
    as(PROVIDER)
        .body("{\"reason\": \"No business case.\"}")
        .post("/api/v1/backlog-items/{id}/refusal", item)
        .then()
        .statusCode(200);
  }

  private static Response change(SprintFixture fixture, String ifMatch, String body) {
    var request = as(CUSTOMER).body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/api/v1/sprints/{id}", fixture.sprint());
  }

  private static Response assign(SprintFixture fixture, String owner) {
    return as(PROVIDER)
        .body(
            "{\"itemId\": \"%s\", \"owner\": \"%s\"}".formatted(fixture.items().getFirst(), owner))
        .post("/api/v1/sprints/{id}/assignments", fixture.sprint());
  }

  private static Response block(SprintFixture fixture, String what) {
    return as(PROVIDER)
        .body("{\"itemId\": \"%s\", \"blockedBy\": %s}".formatted(fixture.items().getFirst(), what))
        .post("/api/v1/sprints/{id}/blocks", fixture.sprint());
  }
}
