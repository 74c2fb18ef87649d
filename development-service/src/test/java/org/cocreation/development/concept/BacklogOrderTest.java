package org.cocreation.development.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.PrioritizationFixture.CUSTOMER;
import static org.cocreation.development.PrioritizationFixture.OUTSIDER;
import static org.cocreation.development.PrioritizationFixture.PROVIDER;
import static org.cocreation.development.PrioritizationFixture.STEERING;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.test.Crowd;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.ConceptFixture;
import org.cocreation.development.PrioritizationFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.Test;

/** What comes first in the backlog, which is no part of what is approved or signed. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class BacklogOrderTest {

  @Test
  void shouldKeepTheOrderAndChangeNothingElse() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    concept.propose("Third").then().statusCode(201);
    concept.approve(PROVIDER).then().statusCode(200);
    List<String> before = ids(concept);
    Response approved = concept.read();

    place(CUSTOMER, before.get(2), null).then().statusCode(200).body("title", equalTo("Third"));
    place(PROVIDER, before.get(0), before.get(1)).then().statusCode(200);

    Response after = concept.read();
    assertThat(ids(concept)).containsExactly(before.get(2), before.get(1), before.get(0));
    after
        .then()
        .body("state", equalTo("TECHNICALLY_APPROVED"))
        .body("revision", equalTo(approved.<Integer>path("revision")));
    assertThat(after.header("ETag")).isEqualTo(approved.header("ETag"));
    JsonNode told = Told.in(concept.cycle().id(), 7).getLast();
    assertThat(told.path("type").asText()).endsWith(".concept.reordered.v1");
    assertThat(told.at("/data/concept/items/0/id").asText()).isEqualTo(before.get(2));
    assertThat(concept.propose("Fourth").<String>path("id")).isEqualTo(ids(concept).getLast());
  }

  @Test
  void shouldTellNothingWhereItStandsAlready() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    List<String> ids = ids(concept);

    place(PROVIDER, ids.get(1), ids.get(0)).then().statusCode(200);
    place(PROVIDER, ids.get(0), null).then().statusCode(200);

    assertThat(ids(concept)).isEqualTo(ids);
    assertThat(Told.in(concept.cycle().id(), 3))
        .noneMatch(event -> event.path("type").asText().contains("reordered"));
  }

  @Test
  void shouldLoseNothingWhenManyMoveAtOnce() throws Exception {
    ConceptFixture concept = ConceptFixture.drafted();
    IntStream.range(0, Crowd.CLIENTS)
        .forEach(at -> concept.propose("Item " + at).then().statusCode(201));
    List<String> before = ids(concept);
    List<String> sorted = before.stream().sorted().toList();

    // Each puts another item behind the last one: in the end all stand behind it, in any order.
    String last = before.getLast();
    Crowd.does("move", client -> place(PROVIDER, before.get(client), last));

    List<String> after = ids(concept);
    assertThat(after.stream().sorted().toList()).isEqualTo(sorted);
    assertThat(after.getFirst()).isEqualTo(last);
  }

  @Test
  void shouldNotMakeStaleWhoEditsAnItemMeanwhile() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    List<String> ids = ids(concept);
    String seen = as(PROVIDER).get("/api/v1/backlog-items/{id}", ids.get(1)).header("ETag");

    place(CUSTOMER, ids.get(1), null).then().statusCode(200);

    as(PROVIDER)
        .header("If-Match", seen)
        .body(item(concept.cycle(), "Second, said better"))
        .put("/api/v1/backlog-items/{id}", ids.get(1))
        .then()
        .statusCode(200);
    assertThat(ids(concept)).containsExactly(ids.get(1), ids.get(0));
  }

  @Test
  void shouldTakeNobodyForTheMakerWhoOnlyReordered() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    PrioritizationFixture cycle = concept.cycle();
    String opportunity = as(STEERING).get(cycle.address("/opportunities")).path("items[0].id");
    cycle.fourEyes("ALWAYS");
    concept.approve(CUSTOMER).then().statusCode(200);
    place(CUSTOMER, ids(concept).getLast(), null).then().statusCode(200);

    cycle.withdraw().then().statusCode(200);
    cycle.select(STEERING, opportunity).then().statusCode(201);

    concept.approve(PROVIDER).then().statusCode(403).body("type", endsWith(":four-eyes"));
    List<String> kept =
        as(PROVIDER)
            .get(cycle.address("/concept/revisions/" + concept.read().path("revision")))
            .path("concept.items.id");
    assertThat(kept).isSorted();
  }

  @Test
  void shouldNameWhatAfterMustBe() {
    ConceptFixture concept = ConceptFixture.drafted();
    ConceptFixture other = ConceptFixture.drafted();
    String item = ids(concept).getFirst();

    for (String after : List.of(item, ids(other).getFirst(), UUID.randomUUID().toString())) {
      place(PROVIDER, item, after)
          .then()
          .statusCode(422)
          .body("violations[0].field", equalTo("after"));
    }
  }

  @Test
  void shouldBeForTheDevelopmentTeamOfARunningCycle() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    String item = ids(concept).getLast();

    place(STEERING, item, null).then().statusCode(403).body("type", endsWith(":wrong-team"));
    place("operations@mincorp", item, null).then().statusCode(403);
    place(OUTSIDER, item, null).then().statusCode(404);
    concept.cycle().ended("stopped", "STOPPED");
    await().until(() -> place(PROVIDER, item, null).statusCode() == 409);
    place(PROVIDER, item, null).then().statusCode(409).body("type", endsWith(":cycle-not-running"));
  }

  @Test
  void shouldMoveOnceUnderOneIdempotencyKey() {
    ConceptFixture concept = ConceptFixture.drafted();
    concept.propose("Second").then().statusCode(201);
    List<String> ids = ids(concept);
    String key = UUID.randomUUID().toString();

    move(key, ids.get(1)).then().statusCode(200);
    place(CUSTOMER, ids.get(0), null).then().statusCode(200);
    move(key, ids.get(1)).then().statusCode(200);

    assertThat(ids(concept)).isEqualTo(ids);
  }

  private static Response move(String key, String item) {
    return as(PROVIDER)
        .header("Idempotency-Key", key)
        .body("{}")
        .post("/api/v1/backlog-items/{id}/place", item);
  }

  private static Response place(String persona, String item, String after) {
    return as(persona)
        .body(after == null ? "{}" : "{\"after\": \"%s\"}".formatted(after))
        .post("/api/v1/backlog-items/{id}/place", item);
  }

  private static List<String> ids(ConceptFixture concept) {
    return new ArrayList<>(concept.read().<List<String>>path("items.id"));
  }

  private static String item(PrioritizationFixture cycle, String title) {
    return """
        {"title": "%s", "description": "What it does.", "effortHours": 40, "sourcing": "CUSTOM",
         "feasibility": 4, "dataReadiness": "PARTLY", "kpiId": "%s", "trace": "It saves fuel."}"""
        .formatted(title, cycle.kpi());
  }
}
