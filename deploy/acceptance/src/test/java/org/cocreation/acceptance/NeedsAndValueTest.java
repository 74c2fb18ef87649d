package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;
import static org.cocreation.localstack.Service.DEVELOPMENT;
import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.OPERATIONS;
import static org.cocreation.localstack.Service.STEERING;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.test.Patience;
import org.cocreation.localstack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Phases 1 and 2 across the packaged services, for both sides and for the outsider. */
@ExtendWith(PackagedStack.class)
class NeedsAndValueTest {

  private static final List<String> TOPICS =
      List.of("steering", "development", "operations", "kpi").stream()
          .map(service -> "cocreation." + service + ".events")
          .toList();

  @Test
  void shouldShowNeitherSideTheOthersNeedsUntilBothHaveSubmitted() {
    Cycle cycle = Partnership.accepted().startCycle("Separate lists");
    cycle.awaitPhase("NEEDS");
    String secret = "Secret " + UUID.randomUUID();
    String provider = "development@" + PROVIDER;
    String customer = "development@" + CUSTOMER;
    Response added =
        Api.as(provider, DEVELOPMENT)
            .body(Map.of("title", secret))
            .post(cycle.path() + "/need-list/needs");
    UUID need = Api.id(added);
    Api.as(customer, DEVELOPMENT)
        .body(Map.of("title", "The customer's own"))
        .post(cycle.path() + "/need-list/needs")
        .then()
        .statusCode(201);

    submit(provider, cycle);
    // One side has submitted: the other still sees nothing of it, nowhere.
    assertThat(seen(customer, cycle)).doesNotContain(secret).doesNotContain(need.toString());
    Api.as(customer, DEVELOPMENT).get("/api/v1/needs/" + need).then().statusCode(404);
    awaitTold(cycle, "need-list.submitted");
    assertThat(onKafka(cycle)).doesNotContain(secret).doesNotContain(need.toString());

    submit(customer, cycle);
    assertThat(seen(customer, cycle)).contains(secret);
    assertThat(seen(provider, cycle)).contains("The customer's own");
    awaitTold(cycle, "need-list.shared");
    assertThat(onKafka(cycle)).contains(secret);
  }

  @Test
  void shouldHidePhasesOneAndTwoFromOutsiders() {
    Cycle cycle = Partnership.accepted().startCycle("Confidential needs");
    cycle.completePhase("NEEDS");
    cycle.invest();
    cycle.openGate();
    Map<String, Service> paths = new LinkedHashMap<>();
    for (String path :
        List.of(
            "/need-lists",
            "/need-list",
            "/need-map",
            "/merge-suggestions",
            "/process-map",
            "/common-problems",
            "/ranking",
            "/opportunities",
            "/selection",
            "/concept")) {
      paths.put(cycle.path() + path, DEVELOPMENT);
    }
    for (String path :
        List.of("/operational-needs", "/operational-needs/summary", "/concept-review")) {
      paths.put(cycle.path() + path, OPERATIONS);
    }
    for (String path :
        List.of(
            "/goal-weights",
            "/pledges",
            "/tranche-plan",
            "/tranches",
            "/kill-clock",
            "/value-statements",
            "/value-agenda",
            "/value-gate")) {
      paths.put(cycle.path() + path, STEERING);
    }
    String ledger = "/api/v1/partnerships/" + cycle.view().get("partnershipId") + "/ledger";
    paths.put(ledger, STEERING);
    paths.put(ledger + "/journal", STEERING);
    paths.forEach(
        (path, service) -> {
          assertThat(Api.as("steering@rivalcorp", service).get(path).statusCode())
              .as(path + " for the outsider")
              .isEqualTo(404);
          for (String organization : List.of(PROVIDER, CUSTOMER)) {
            assertThat(Api.as("steering@" + organization, service).get(path).statusCode())
                .as(path + " for " + organization)
                .isEqualTo(200);
          }
        });
  }

  @Test
  void shouldReleaseTheFirstTrancheWithADecisionThatAnybodyCanProve() throws Exception {
    Cycle cycle = Partnership.accepted().startCycle("A small bet");
    cycle.completePhase("NEEDS");
    cycle.invest();
    String hash = cycle.openGate();
    cycle.approve(CUSTOMER, hash).then().statusCode(201);
    cycle.approve(PROVIDER, hash).then().statusCode(201);
    String decision = Api.id(cycle.decision("INVEST", Map.of("contentHash", hash))).toString();

    Api.as("steering@" + PROVIDER, STEERING)
        .get("/api/v1/partnerships/" + cycle.view().get("partnershipId") + "/ledger")
        .then()
        .statusCode(200)
        .body("currencies", hasSize(1))
        .body("currencies[0].pledged", equalTo("2000.00"))
        .body("currencies[0].released", equalTo("1500.00"))
        .body("currencies[0].available", equalTo("500.00"))
        .body("currencies[0].unspent", equalTo("1500.00"));
    Response proof =
        Api.as("steering@" + PROVIDER, STEERING).get("/api/v1/decisions/" + decision + "/proof");
    proof
        .then()
        .statusCode(200)
        .body("contentHash", equalTo(hash))
        .body("approvals", hasSize(2))
        .body("content.concept.items", hasSize(1))
        .body("content.valueStatements", hasSize(2));
    Path file = Path.of("target/proof.json");
    Files.writeString(file, proof.asString());
    assertThat(verify(file)).isZero();
    String unchanged = proof.<List<String>>path("chain").getFirst();
    Files.writeString(file, proof.asString().replace("Fuel saved", "Fuel wasted"));
    assertThat(verify(file)).isEqualTo(1);
    Files.writeString(file, proof.asString().replace(unchanged, proof.path("seal")));
    assertThat(verify(file)).isEqualTo(1);
    Api.as("steering@rivalcorp", STEERING)
        .get("/api/v1/decisions/" + decision + "/proof")
        .then()
        .statusCode(404);
  }

  @Test
  void shouldVoidTheSignaturesWhenAnotherServiceChangesWhatWasSigned() {
    Cycle cycle = Partnership.accepted().startCycle("Edited after the signature");
    cycle.completePhase("NEEDS");
    cycle.invest();
    String hash = cycle.openGate();
    cycle.approve(CUSTOMER, hash).then().statusCode(201);

    String person = "development@" + PROVIDER;
    String concept = cycle.path() + "/concept";
    Api.as(person, DEVELOPMENT)
        .header("If-Match", Api.etag(person, DEVELOPMENT, concept))
        .body(Map.of("name", "Weight loading", "summary", "Another concept"))
        .put(concept)
        .then()
        .statusCode(200);

    await().until(() -> !(Boolean) cycle.gate().get("open"));
    assertThat(cycle.gate().get("approvedBy")).isEqualTo(List.of());
    new ConceptSteps(cycle).approveTechnically();
    new ConceptSteps(cycle).endorse();
    assertThat(cycle.awaitGate()).isNotEqualTo(hash);
  }

  private static void submit(String person, Cycle cycle) {
    String list = cycle.path() + "/need-list";
    Api.as(person, DEVELOPMENT)
        .header("If-Match", Api.etag(person, DEVELOPMENT, list))
        .body(Map.of())
        .post(list + "/submission")
        .then()
        .statusCode(200);
  }

  /** All that a person can get to see that could hold needs. */
  private static String seen(String person, Cycle cycle) {
    List<String> answers = new ArrayList<>();
    for (String path :
        List.of("/need-lists", "/need-map", "/merge-suggestions", "/common-problems", "/ranking")) {
      answers.add(Api.as(person, DEVELOPMENT).get(cycle.path() + path).asString());
    }
    for (String path : List.of("", "/timeline?limit=200")) {
      answers.add(Api.as(person, KPI).get(cycle.path() + path).asString());
    }
    return String.join("\n", answers);
  }

  private static void awaitTold(Cycle cycle, String fact) {
    String type = "org.cocreation.development." + fact + ".v1";
    await()
        .until(
            () ->
                EventLog.of("cocreation.development.events", cycle).stream()
                    .anyMatch(event -> event.path("type").asText().equals(type)));
  }

  private static String onKafka(Cycle cycle) {
    StringBuilder all = new StringBuilder();
    TOPICS.forEach(topic -> EventLog.of(topic, cycle).forEach(all::append));
    return all.toString();
  }

  /** By the small program that anybody can run, without any code of ours. */
  private static int verify(Path proof) throws Exception {
    Path keys = Path.of("target/jwks.json");
    Files.writeString(
        keys,
        RestAssured.get(PackagedStack.addressOf(STEERING) + "/.well-known/jwks.json").asString());
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                Path.of("../../docs/proof/VerifyProof.java").toString(),
                proof.toString(),
                "--key",
                keys.toString())
            .redirectErrorStream(true)
            .redirectOutput(Path.of("target/proof.txt").toFile())
            .start();
    assertThat(program.waitFor(Patience.MOST.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return program.exitValue();
  }
}
