package org.cocreation.development.setaside;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.PrioritizationFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moving back to NEEDS reopens the lists, and history stays (R18). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class ReopenedNeedsTest {

  private NeedsFixture needs;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
  }

  @Test
  void shouldShowBothSidesAtOnceWhatIsAddedAfterARework() {
    needs.write(CUSTOMER, "Short loads");
    needs.write(PROVIDER, "Queues");
    needs.share();
    needs.add(CUSTOMER, "Dispatchers guess").then().statusCode(409);

    needs.reworked(2);
    needs
        .post(CUSTOMER, "/need-list/needs", "{\"title\": \"Dispatchers guess\"}")
        .then()
        .statusCode(422)
        .body("violations[0].field", equalTo("lateReason"));
    needs.add("steering@mincorp", "Mine").then().statusCode(403);
    needs.add(OUTSIDER, "Mine").then().statusCode(404);
    String added =
        needs.add(CUSTOMER, "Dispatchers guess").then().statusCode(201).extract().path("id");

    needs
        .get(PROVIDER, "/need-lists")
        .then()
        .body("lists[1].needs.title", containsInAnyOrder("Short loads", "Dispatchers guess"));
    as(PROVIDER)
        .get("/api/v1/needs/" + added)
        .then()
        .statusCode(200)
        .body("lateReason", equalTo("The dispatchers were not heard."));
    needs.merge(PROVIDER, "Loads are guessed", added).then().statusCode(201);
    JsonNode told =
        Told.in(needs.cycle(), 6).stream()
            .filter(event -> event.path("type").asText().endsWith(".need.added.v1"))
            .findFirst()
            .orElseThrow();
    assertThat(told.at("/data/need/title").asText()).isEqualTo("Dispatchers guess");
    assertThat(told.at("/data/reason").asText()).isEqualTo("The dispatchers were not heard.");
  }

  @Test
  void shouldKeepFromTheOtherSideWhatIsAddedBeforeBothAreShared() {
    needs.write(CUSTOMER, "Short loads");
    needs.submit(CUSTOMER).then().statusCode(200);
    needs.reworked(2);

    String added =
        needs.add(CUSTOMER, "Dispatchers guess").then().statusCode(201).extract().path("id");

    as(PROVIDER).get("/api/v1/needs/" + added).then().statusCode(404);
    needs
        .setAside(CUSTOMER, added)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-lists-not-shared"));
    assertThat(Told.in(needs.cycle(), 1)).hasSize(1);
    needs.write(PROVIDER, "Queues");
    needs.submit(PROVIDER).then().statusCode(200);
    as(PROVIDER).get("/api/v1/needs/" + added).then().statusCode(200);
  }

  @Test
  void shouldSetANeedAsideInsteadOfForcingItIntoAProblem() {
    String theirs = needs.write(CUSTOMER, "Trucks leave with too little load");
    String ours = needs.write(PROVIDER, "Trucks leave the face with too little load");
    needs
        .setAside(CUSTOMER, theirs)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-lists-not-shared"));
    needs.share();
    needs.get(PROVIDER, "/merge-suggestions").then().body("items", hasSize(1));

    needs.setAside(PROVIDER, theirs).then().statusCode(403).body("type", endsWith(":wrong-side"));
    needs
        .setAside("operations@mincorp", theirs)
        .then()
        .statusCode(403)
        .body("type", endsWith(":wrong-team"));
    needs.setAside(OUTSIDER, theirs).then().statusCode(404);
    as(CUSTOMER)
        .body("{\"reason\": \"Solved.\"}")
        .post("/api/v1/needs/" + theirs + "/setting-aside")
        .then()
        .statusCode(428);
    needs
        .setAside(CUSTOMER, theirs)
        .then()
        .statusCode(200)
        .body("setAside.reason", equalTo("The new crusher has solved it."))
        .body("setAside.side", equalTo("CUSTOMER"));
    needs
        .setAside(CUSTOMER, theirs)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-set-aside"));
    needs
        .merge(PROVIDER, "Loads", theirs, ours)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-set-aside"));
    needs.get(PROVIDER, "/merge-suggestions").then().body("items", hasSize(0));
    needs.get(PROVIDER, "/need-lists").then().body("lists[1].needs", hasSize(1));

    needs.takeUp(CUSTOMER, theirs).then().statusCode(200).body("setAside", nullValue());
    needs
        .takeUp(CUSTOMER, theirs)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-not-set-aside"));
    String problem =
        needs.merge(PROVIDER, "Loads", theirs, ours).then().statusCode(201).extract().path("id");
    needs
        .setAside(CUSTOMER, theirs)
        .then()
        .statusCode(409)
        .body("type", endsWith(":need-already-merged"))
        .body("problemId", equalTo(problem));
    assertThat(Told.in(needs.cycle(), 7))
        .extracting(event -> event.path("type").asText())
        .contains(
            "org.cocreation.development.need.set-aside.v1",
            "org.cocreation.development.need.taken-up.v1");
  }

  @Test
  void shouldEitherMergeANeedOrSetItAside() throws Exception {
    for (int i = 0; i < 5; i++) {
      NeedsFixture both = NeedsFixture.started();
      String need = both.write(CUSTOMER, "Short loads");
      both.write(PROVIDER, "Queues");
      both.share();
      List<Callable<Response>> calls =
          List.of(() -> both.merge(PROVIDER, "Loads", need), () -> both.setAside(CUSTOMER, need));
      try (var threads = Executors.newFixedThreadPool(2)) {
        List<Integer> answers =
            threads.invokeAll(calls).stream()
                .map(Future::resultNow)
                .map(Response::statusCode)
                .toList();
        assertThat(answers).as("round %d", i).isIn(List.of(201, 409), List.of(409, 200));
      }
    }
  }

  @Test
  void shouldSelectInPrioritizationOnlyAndAnewAfterARework() throws Exception {
    PrioritizationFixture cycle = PrioritizationFixture.cycle();
    List<String> ids = cycle.candidates(2);
    cycle.moved("moved-back", "NEEDS", 2);

    cycle
        .select(PrioritizationFixture.STEERING, ids.getFirst())
        .then()
        .statusCode(409)
        .body("type", endsWith(":phase-not-reached"));
    cycle.moved("advanced", "PRIORITIZATION", 2);

    // A rework and a selection at once: the selection is of the round before, or refused.
    List<Callable<Object>> calls =
        List.of(
            () -> cycle.select(PrioritizationFixture.STEERING, ids.getFirst()).statusCode(),
            () -> {
              cycle.moved("moved-back", "NEEDS", 3);
              return 0;
            });
    int selected;
    try (var threads = Executors.newFixedThreadPool(2)) {
      selected = (int) threads.invokeAll(calls).getFirst().get(30, SECONDS);
    }
    assertThat(selected).isIn(201, 409);
    if (selected == 201) {
      cycle.withdraw().then().statusCode(200).body("state", equalTo("CANDIDATE"));
      PrioritizationFixture.revive(PrioritizationFixture.STEERING, ids.get(1))
          .then()
          .statusCode(200);
    }
    cycle.candidate("Dispatchers guess");
    cycle.moved("advanced", "PRIORITIZATION", 3);
    cycle
        .select(PrioritizationFixture.STEERING, ids.get(1))
        .then()
        .statusCode(201)
        .body("round", equalTo(3))
        .body("candidates", equalTo(3));
  }
}
