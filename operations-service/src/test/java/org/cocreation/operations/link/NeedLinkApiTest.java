package org.cocreation.operations.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Topic;
import org.cocreation.operations.CycleFixture;
import org.junit.jupiter.api.Test;

/** A side's links, and what becomes of what came by them, as its people and others meet it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedLinkApiTest {

  private static final String OWN = "operations@mincorp";
  private static final String OTHER_SIDE = "operations@constructcorp";
  private static final String OUTSIDER = "steering@rivalcorp";

  @Inject Sql sql;

  @Test
  void shouldBeTheOwnSidesAloneUntilItIsShared() {
    LinkFixture link = LinkFixture.opened(10);
    link.say("Dust in the cab").then().statusCode(303);

    link.received("steering@mincorp")
        .then()
        .statusCode(200)
        .body("items.pain", contains("Dust in the cab"))
        .body("items.role", contains("By link"))
        .body("items.roleNotSaid", contains(true))
        .body("items.state", contains("WAITING"));
    link.received(OTHER_SIDE).then().statusCode(200).body("items", empty());
    link.received(OUTSIDER).then().statusCode(404);
    as(OTHER_SIDE).get(link.cycle().path()).then().body("items", empty());
    assertThat(told(link.cycle(), 1)).noneMatch(event -> event.contains("Dust"));

    String id = link.received(OWN).path("items[0].id");
    for (String address : List.of("", "/sharing", "/setting-aside")) {
      handle(OTHER_SIDE, id, address).then().statusCode(404);
      handle(OUTSIDER, id, address).then().statusCode(404);
    }
    handle("steering@mincorp", id, "/sharing").then().statusCode(403);
    String need = handle(OWN, id, "/sharing").then().statusCode(200).extract().path("needId");

    as(OTHER_SIDE)
        .get("/api/v1/operational-needs/{id}", need)
        .then()
        .statusCode(200)
        .body("pain", equalTo("Dust in the cab"))
        .body("byLink", equalTo(true))
        .body("roleNotSaid", equalTo(true))
        .body("role", equalTo("By link"))
        .body("side", equalTo("CUSTOMER"))
        .body("recordedBy.person", equalTo(OWN));
    handle(OWN, id, "/sharing").then().statusCode(409).body("type", endsWith(":already-handled"));
    assertThat(told(link.cycle(), 4).get(2))
        .contains("operational-need.expressed")
        .contains("Dust in the cab")
        .contains("\"role\":\"By link\"");
    assertThat(
            sql.list(
                "select id::text from operational_need where role is null and by_link",
                row -> row.getString(1)))
        .contains(need);
  }

  @Test
  void shouldTellItsOwnSideAloneHowMuchWaitsAndNothingOfWhatWasSaid() {
    LinkFixture link = LinkFixture.opened(10);
    link.say("Dust in the cab");
    link.say("Glare in the evening");
    String first = link.received(OWN).path("items[1].id");
    handle(OWN, first, "/sharing").then().statusCode(200);
    handle(OWN, link.received(OWN).path("items[0].id"), "/setting-aside").then().statusCode(200);

    List<String> told =
        told(link.cycle(), 6).stream().filter(event -> event.contains("\"inbox\"")).toList();

    assertThat(told).hasSize(4);
    assertThat(told)
        .allMatch(event -> event.contains("\"side\":\"CUSTOMER\""))
        .allMatch(event -> event.contains("\"visibility\":\"SIDE\""))
        .noneMatch(event -> event.contains("Dust") || event.contains("Glare"));
    assertThat(told.get(0)).contains("need-link.received", "\"waiting\":1", "waitingSince");
    assertThat(told.get(1)).contains("need-link.received", "\"waiting\":2");
    assertThat(told.get(2)).contains("need-link.handled", "\"waiting\":1", OWN);
    assertThat(told.get(3)).contains("need-link.handled", "\"waiting\":0");
    assertThat(told.get(3)).doesNotContain("waitingSince");
  }

  @Test
  void shouldShareAllAtOnceAndLeaveOutWhatWasSetAside() {
    LinkFixture link = LinkFixture.opened(10);
    link.say("Dust in the cab");
    link.say("buy cheap watches");
    link.say("Glare in the evening");
    String spam = link.received(OWN).path("items.find { it.pain == 'buy cheap watches' }.id");

    handle(OWN, spam, "/setting-aside")
        .then()
        .statusCode(200)
        .body("reason", equalTo("Nobody's work."))
        .body("handled.person", equalTo(OWN));
    as(OWN)
        .post("/api/v1/cycles/" + link.cycle().id() + "/received-needs/sharing")
        .then()
        .statusCode(200)
        .body("items.pain", contains("Dust in the cab", "Glare in the evening"));

    as(OTHER_SIDE)
        .get(link.cycle().path())
        .then()
        .body("items.pain", containsInAnyOrder("Dust in the cab", "Glare in the evening"));
  }

  @Test
  void shouldKeepLinksFromOtherTeamsTheOtherSideAndOutsiders() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    for (String other : List.of("steering@mincorp", "development@mincorp")) {
      LinkFixture.open(cycle, other, LinkFixture.request(5))
          .then()
          .statusCode(403)
          .body("type", endsWith(":wrong-team"));
    }
    LinkFixture.open(cycle, OUTSIDER, LinkFixture.request(5)).then().statusCode(404);
    LinkFixture link = LinkFixture.opened(cycle, 5);

    as("steering@mincorp")
        .get("/api/v1/cycles/" + cycle.id() + "/need-links")
        .then()
        .body("items.id", contains(link.id()))
        .body("items[0].state", equalTo("OPEN"));
    as(OTHER_SIDE)
        .get("/api/v1/cycles/" + cycle.id() + "/need-links")
        .then()
        .body("items", empty());
    for (String address : List.of("", "/address", "/qr-code")) {
      String path = "/api/v1/need-links/" + link.id() + address;
      as(OTHER_SIDE).accept("*/*").get(path).then().statusCode(404);
      as(OUTSIDER).accept("*/*").get(path).then().statusCode(404);
    }
    link.revoke(OTHER_SIDE).then().statusCode(404);
    link.revoke(OUTSIDER).then().statusCode(404);
    link.revoke("steering@mincorp").then().statusCode(403);
    link.form().then().statusCode(200);
  }

  @Test
  void shouldTellThatItIsOpenAndClosedAndNeverTheLinkItself() {
    LinkFixture link = LinkFixture.opened(5);
    String secret = link.path().substring("/say/".length() + 22);
    link.say("Dust in the cab");
    link.revoke(OWN).then().statusCode(200).body("state", equalTo("REVOKED"));
    link.revoke(OWN).then().statusCode(409).body("type", endsWith(":already-revoked"));

    List<String> told = told(link.cycle(), 3);
    assertThat(told).hasSize(3);
    assertThat(told.getFirst()).contains("need-link.opened").contains("Canteen");
    assertThat(told.getLast()).contains("need-link.revoked").doesNotContain("\"received\"");
    assertThat(told).noneMatch(event -> event.contains(secret));
    String id =
        openWithKey(link.cycle(), UUID.randomUUID().toString(), LinkFixture.request(5)).path("id");
    String address = as(OWN).get("/api/v1/need-links/" + id + "/address").path("address");
    String another = address.substring(address.indexOf("/say/") + "/say/".length() + 22);
    String answers =
        "(select *, unpacked(packed, organization || '\",\"' || person) from idempotency_key)";
    assertThat(kept(answers, "Canteen")).as("the answers can be searched").isNotEmpty();
    for (String table : List.of("need_link", answers, "outbox")) {
      assertThat(kept(table, secret)).as("the secret in %s", table).isEmpty();
      assertThat(kept(table, another)).as("another in %s", table).isEmpty();
    }
  }

  private List<String> kept(String table, String word) {
    return sql.list(
        "select t::text from " + table + " t where t::text like '%' || ? || '%'",
        row -> row.getString(1),
        word);
  }

  @Test
  void shouldOpenOnceUnderOneIdempotencyKeyAndShowTheSameAddressAgain() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String key = UUID.randomUUID().toString();
    Map<String, Object> request = LinkFixture.request(5);

    Response first = openWithKey(cycle, key, request);
    Response second = openWithKey(cycle, key, request);

    assertThat(second.asString()).isEqualTo(first.asString());
    String address = "/api/v1/need-links/" + first.path("id") + "/address";
    assertThat(as(OWN).get(address).asString()).isEqualTo(as(OWN).get(address).asString());
    as(OWN).get("/api/v1/cycles/" + cycle.id() + "/need-links").then().body("items", hasSize(1));
  }

  @Test
  void shouldNameWhatIsWrongWithItsEndAndItsSize() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    refuse(cycle, "endsAt", Instant.now().minusSeconds(1).toString(), "in the future");
    refuse(cycle, "endsAt", Instant.now().plus(Duration.ofDays(93)).toString(), "92 days");
    refuse(cycle, "most", 0, "");
    refuse(cycle, "most", 501, "");
    refuse(cycle, "place", " ", "");
  }

  @Test
  void shouldKeepNoMoreOpenThanTen() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    LinkFixture first = LinkFixture.opened(cycle, 5);
    for (int i = 1; i < 10; i++) {
      LinkFixture.open(cycle, OWN, LinkFixture.request(5)).then().statusCode(201);
    }

    LinkFixture.open(cycle, OWN, LinkFixture.request(5))
        .then()
        .statusCode(409)
        .body("type", endsWith(":too-many-links"));
    LinkFixture.open(cycle, OTHER_SIDE, LinkFixture.request(5)).then().statusCode(201);
    first.revoke(OWN).then().statusCode(200);
    LinkFixture.open(cycle, OWN, LinkFixture.request(5)).then().statusCode(201);
  }

  @Test
  void shouldKeepNoMoreOpenThanTenWhenSixteenOpenOneAtOnce() throws Exception {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");

    Crowd.does("open", client -> LinkFixture.open(cycle, OWN, LinkFixture.request(5)));

    as(OWN)
        .get("/api/v1/cycles/" + cycle.id() + "/need-links")
        .then()
        .body("items", hasSize(10))
        .body("items.state", everyItem(equalTo("OPEN")));
  }

  @Test
  void shouldOpenNoneOncePastThePhaseButStillCloseThem() {
    LinkFixture link = LinkFixture.opened(5);
    link.say("Dust in the cab").then().statusCode(303);
    link.cycle().moved("advanced", "PRIORITIZATION", "RUNNING");
    await().until(() -> link.form().statusCode() == 404);

    LinkFixture.open(link.cycle(), OWN, LinkFixture.request(5))
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-passed"));
    handle(OWN, link.received(OWN).path("items[0].id"), "/sharing")
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-passed"));
    link.received(OTHER_SIDE).then().body("items", empty());
    link.revoke(OWN).then().statusCode(200).body("revoked.person", equalTo(OWN));
  }

  @Test
  void shouldMarkNothingElseAsSaidByALink() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String need = cycle.express(OWN, "Driver");

    as(OWN)
        .get("/api/v1/operational-needs/{id}", need)
        .then()
        .statusCode(200)
        .body("byLink", nullValue());
  }

  private static Response openWithKey(CycleFixture cycle, String key, Map<String, Object> request) {
    return as(OWN)
        .header("Idempotency-Key", key)
        .body(request)
        .post("/api/v1/cycles/" + cycle.id() + "/need-links");
  }

  private static void refuse(CycleFixture cycle, String field, Object value, String why) {
    Map<String, Object> request = LinkFixture.request(5);
    request.put(field, value);
    LinkFixture.open(cycle, OWN, request)
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo(field))
        .body("violations[0].message", containsString(why));
  }

  private static Response handle(String persona, String id, String how) {
    String path = "/api/v1/received-needs/" + id + how;
    return switch (how) {
      case "" -> as(persona).get(path);
      case "/sharing" -> as(persona).post(path);
      default -> as(persona).body("{\"reason\": \"Nobody's work.\"}").post(path);
    };
  }

  private static List<String> told(CycleFixture cycle, int atLeast) {
    return Topic.read("cocreation.operations.events", cycle.id().toString(), atLeast);
  }
}
