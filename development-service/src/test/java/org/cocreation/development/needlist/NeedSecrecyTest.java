package org.cocreation.development.needlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.test.Tokens.as;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.OUTSIDER;
import static org.cocreation.development.NeedsFixture.PROVIDER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The other side's list leaks nowhere before both are submitted (R2). */
@QuarkusTest
@TestProfile(FeatureTest.class)
class NeedSecrecyTest {

  private static final String SECRET = "Zirconia linings crack";

  /** All that tells of needs, below a cycle. */
  private static final List<String> ADDRESSES =
      List.of(
          "/need-lists",
          "/need-list",
          "/need-map",
          "/merge-suggestions",
          "/merge-suggestions?limit=200",
          "/common-problems",
          "/common-problems?state=OPEN",
          "/ranking",
          "/process-map");

  @Inject EntityManager entities;

  private NeedsFixture needs;

  @BeforeEach
  void start() {
    needs = NeedsFixture.started();
  }

  @Test
  void shouldAnswerTheOtherSideTheSameHoweverMuchIsDrafted() {
    needs.write(CUSTOMER, "Our own");
    List<String> before = answersTo(PROVIDER);
    String first = needs.write(CUSTOMER, SECRET);
    String second = needs.write(CUSTOMER, SECRET + " weekly");
    as(CUSTOMER)
        .header("If-Match", as(CUSTOMER).get("/api/v1/needs/" + first).header("ETag"))
        .body("{\"title\": \"" + SECRET + " daily\"}")
        .put("/api/v1/needs/" + first)
        .then()
        .statusCode(200);
    as(CUSTOMER)
        .header("If-Match", as(CUSTOMER).get("/api/v1/needs/" + second).header("ETag"))
        .delete("/api/v1/needs/" + second)
        .then()
        .statusCode(204);

    assertThat(answersTo(PROVIDER)).isEqualTo(before).noneMatch(answer -> answer.contains(SECRET));
  }

  @Test
  void shouldTellTheOtherSideOfASubmissionThatItIsSubmittedAndNothingElse() {
    needs.write(CUSTOMER, SECRET);
    needs.submit(CUSTOMER).then().statusCode(200);

    Response seen = needs.get(PROVIDER, "/need-lists");

    seen.then()
        .body("shared", equalTo(false))
        .body("lists[1].side", equalTo("CUSTOMER"))
        .body("lists[1].submitted", equalTo(true));
    assertThat(seen.jsonPath().getMap("lists[1]").keySet())
        .containsExactlyInAnyOrder("side", "submitted", "submittedAt");
    assertThat(answersTo(PROVIDER)).noneMatch(answer -> answer.contains(SECRET));
  }

  @Test
  void shouldTellNothingOfAnEmptyListBeforeBothAreSubmitted() {
    needs
        .submit(CUSTOMER, "{\"emptyReason\": \"" + SECRET + "\"}")
        .then()
        .statusCode(200)
        .body("emptyReason", equalTo(SECRET));

    assertThat(answersTo(PROVIDER)).noneMatch(answer -> answer.contains(SECRET));
    needs.write(PROVIDER, "Ours");
    needs.submit(PROVIDER).then().statusCode(200);
    needs.get(PROVIDER, "/need-lists").then().body("lists[1].emptyReason", equalTo(SECRET));
  }

  @Test
  void shouldAnswerForTheOtherSidesNeedAsForNone() {
    String hidden = needs.write(CUSTOMER, SECRET);
    String none = UUID.randomUUID().toString();

    for (String persona : List.of(PROVIDER, "steering@constructcorp", OUTSIDER)) {
      assertThat(whatItAnswers(persona, hidden)).isEqualTo(whatItAnswers(persona, none));
    }
    as(PROVIDER).get("/api/v1/needs/" + hidden).then().statusCode(404);
    as(CUSTOMER)
        .get("/api/v1/needs/" + hidden)
        .then()
        .statusCode(200)
        .body("title", equalTo(SECRET));
  }

  @Test
  void shouldRefuseToMergeAnInvisibleNeedAsItRefusesAnUnknownOne() {
    String hidden = needs.write(CUSTOMER, SECRET);
    String own = needs.write(PROVIDER, "Ours");
    String none = UUID.randomUUID().toString();

    String refused = recorded(needs.merge(PROVIDER, "Any", hidden));
    assertThat(refused)
        .contains("need-lists-not-shared")
        .isEqualTo(recorded(needs.merge(PROVIDER, "Any", none)))
        .isEqualTo(recorded(needs.merge(PROVIDER, "Any", own)))
        .isEqualTo(recorded(needs.merge(PROVIDER, "Any", own, hidden)));

    // Nor does a list that is shared say anything of one in another cycle.
    NeedsFixture shared = NeedsFixture.started();
    shared.write(PROVIDER, "Ours");
    shared.write(CUSTOMER, "Theirs");
    shared.share();
    assertThat(recorded(shared.merge(PROVIDER, "Any", hidden)))
        .contains("must be needs of this cycle")
        .isEqualTo(recorded(shared.merge(PROVIDER, "Any", none)));
  }

  @Test
  void shouldTellKafkaAndTheAuditNothingBeforeBothAreSubmittedAndAllOfItThen() throws Exception {
    needs.write(CUSTOMER, SECRET);
    needs.write(PROVIDER, "Ours");
    needs.submit(CUSTOMER).then().statusCode(200);

    List<JsonNode> told = Told.in(needs.cycle(), 1);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path("type").asText())
        .isEqualTo("org.cocreation.development.need-list.submitted.v1");
    assertThat(names(told.getFirst().path("data"))).containsExactlyInAnyOrder("actor", "needList");
    assertThat(names(told.getFirst().path("data").path("needList")))
        .containsExactlyInAnyOrder("id", "cycleId", "side", "submittedAt");
    assertThat(told.getFirst().path("sequence").asText()).isEqualTo("1");
    assertThat(kept(audited(), "event")).isEqualTo(1);
    assertThat(kept(audited(), "event", SECRET)).isZero();

    needs.submit(PROVIDER).then().statusCode(200);

    List<JsonNode> all = Told.in(needs.cycle(), 4);
    assertThat(all)
        .extracting(event -> event.path("type").asText().replaceAll(".*need-list.|.v1", ""))
        .containsExactly("submitted", "submitted", "shared", "shared");
    assertThat(all.toString()).contains(SECRET);
    // Gap-free: no number was given to what was drafted.
    assertThat(all).extracting(event -> event.path("sequence").asText()).contains("1", "2");
    assertThat(all.toString()).doesNotContain("\"sequence\":\"3\"");
  }

  @Test
  void shouldGiveIdsAndAnOrderThatSayNothingOfTime() {
    for (String title : List.of("Crushers stop", "axles break", "Belts slip")) {
      needs.write(CUSTOMER, title);
    }
    needs.write(PROVIDER, "Ours");
    needs.share();

    Response seen = needs.get(PROVIDER, "/need-lists");

    seen.then()
        .body("shared", equalTo(true))
        .body("lists[1].needs.title", contains("axles break", "Belts slip", "Crushers stop"));
    List<String> ids = seen.path("lists[1].needs.id");
    ids.add(seen.path("lists[1].id"));
    assertThat(ids).allMatch(id -> UUID.fromString(id).version() == 4);
    // Nor how often the other side changed its mind.
    as(PROVIDER)
        .get("/api/v1/needs/" + ids.getFirst())
        .then()
        .statusCode(200)
        .header("ETag", nullValue());
  }

  @RepeatedTest(5)
  void shouldShareOnceWhenBothSubmitAtTheSameMoment() throws Exception {
    needs.write(CUSTOMER, SECRET);
    needs.write(PROVIDER, "Ours");
    CyclicBarrier start = new CyclicBarrier(2);
    Callable<Integer> customer = submission(CUSTOMER, start);
    Callable<Integer> provider = submission(PROVIDER, start);

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers = threads.invokeAll(List.of(customer, provider));
      assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactly(200, 200);
    }

    needs.get(PROVIDER, "/need-lists").then().body("lists[1].needs", hasSize(1));
    needs.get(CUSTOMER, "/need-lists").then().body("lists[0].needs", hasSize(1));
    assertThat(kept(audited(), "event", "need-list.shared")).isEqualTo(2);
  }

  @Test
  void shouldKeepNoTraceOfANeedThatWasTakenOffTheList() {
    String id = needs.write(CUSTOMER, SECRET);
    as(CUSTOMER).header("If-Match", "*").delete("/api/v1/needs/" + id).then().statusCode(204);

    assertThat(whatItAnswers(CUSTOMER, id))
        .isEqualTo(whatItAnswers(CUSTOMER, UUID.randomUUID().toString()));
    needs.get(CUSTOMER, "/need-list").then().body("needs", hasSize(0));
  }

  private Callable<Integer> submission(String persona, CyclicBarrier start) {
    String seen = needs.get(persona, "/need-list").header("ETag");
    RequestSpecification request = as(persona).header("If-Match", seen).body("{}");
    return () -> {
      int ignored = start.await();
      return request.post("/api/v1/cycles/" + needs.cycle() + "/need-list/submission").statusCode();
    };
  }

  /** Status, headers and body of everything below the cycle. */
  private List<String> answersTo(String persona) {
    return ADDRESSES.stream().map(address -> recorded(needs.get(persona, address))).toList();
  }

  /** What one may try with a need's id; the answers without the id itself. */
  private List<String> whatItAnswers(String persona, String id) {
    String address = "/api/v1/needs/" + id;
    List<Response> answers = new ArrayList<>();
    answers.add(as(persona).get(address));
    for (String ifMatch : List.of("\"0\"", "\"77\"", "*")) {
      answers.add(
          as(persona).header("If-Match", ifMatch).body("{\"title\": \"Mine\"}").put(address));
      answers.add(as(persona).header("If-Match", ifMatch).delete(address));
    }
    answers.add(as(persona).body("{\"title\": \"Mine\"}").put(address));
    answers.add(as(persona).delete(address));
    return answers.stream().map(answer -> recorded(answer).replace(id, "{id}")).toList();
  }

  private static String recorded(Response answer) {
    String headers =
        answer.headers().asList().stream()
            .filter(header -> !header.getName().equalsIgnoreCase("date"))
            .map(Header::toString)
            .sorted()
            .toList()
            .toString();
    return answer.statusCode() + " " + headers + " " + answer.asString();
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** How many rows of this cycle hold all of these words. */
  private String audited() {
    return "(select told(audit_entry) as event from audit_entry where cycle_id = '%s') audited"
        .formatted(needs.cycle());
  }

  private long kept(String table, String column, String... words) {
    String condition =
        Stream.concat(Stream.of(needs.cycle().toString()), Stream.of(words))
            .map(word -> column + " like '%" + word + "%'")
            .reduce((one, other) -> one + " and " + other)
            .orElseThrow();
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                ((Number)
                        entities
                            .createNativeQuery(
                                "select count(*) from " + table + " where " + condition)
                            .getSingleResult())
                    .longValue());
  }
}
