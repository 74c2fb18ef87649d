package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * At the first start after the former release every open cycle is led to its phase and round: what
 * its teams completed there counts, and what is open is open for them.
 */
@Order(1)
class FormerReleaseTest {

  @RegisterExtension static PackagedStack infrastructure = PackagedStack.without(Service.values());

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Map<Service, List<String>> KEPT =
      Map.of(
          Service.STEERING,
          List.of(
              "cycles/{cycle}",
              "cycles/{cycle}/decisions",
              "cycles/{cycle}/goal-weights",
              "cycles/{cycle}/kill-clock",
              "cycles/{cycle}/pledges",
              "cycles/{cycle}/tranche-plan",
              "cycles/{cycle}/tranches",
              "cycles/{cycle}/value-agenda",
              "cycles/{cycle}/value-gate",
              "cycles/{cycle}/value-statements",
              "partnerships/{partnership}",
              "partnerships/{partnership}/cycles",
              "partnerships/{partnership}/goals",
              "partnerships/{partnership}/ledger",
              "partnerships/{partnership}/ledger/journal",
              "activities?cycle={cycle}"),
          Service.DEVELOPMENT,
          List.of(
              "cycles/{cycle}/common-problems",
              "cycles/{cycle}/concept",
              "cycles/{cycle}/need-list",
              "cycles/{cycle}/need-lists",
              "cycles/{cycle}/need-map",
              "cycles/{cycle}/opportunities",
              "cycles/{cycle}/opportunities/chart",
              "cycles/{cycle}/process-map",
              "cycles/{cycle}/ranking",
              "cycles/{cycle}/selection",
              "activities?cycle={cycle}"),
          Service.OPERATIONS,
          List.of(
              "cycles/{cycle}/concept-review",
              "cycles/{cycle}/concept-reviews",
              "activities?cycle={cycle}"),
          Service.KPI,
          List.of("cycles/{cycle}", "cycles/{cycle}/timeline", "kpis", "portfolio"));

  /** Beside the other tests' databases and topics: what the former release told, nobody has. */
  @BeforeEach
  void startOnItsDatabases() {
    LocalStack stack = PackagedStack.running();
    FormerRelease.restoreOn(stack.postgreSql())
        .forEach(
            (service, database) ->
                stack
                    .service(service)
                    .configure(
                        Map.of(
                            "quarkus.datasource.jdbc.url",
                            database,
                            "cocreation.kafka.prefix",
                            "former-release.")));
    stack.startMissing();
  }

  /** The next test finds the services as they were. */
  @AfterEach
  void stopServices() {
    LocalStack stack = PackagedStack.running();
    stack.stopServices();
    for (Service service : Service.values()) {
      stack.service(service).configure(Map.of());
    }
  }

  @Test
  void shouldGoOnWithEveryCycleOfTheFormerRelease() throws Exception {
    assertAllIsStillTold();

    Cycle inNeeds = FormerRelease.cycle("in-needs");
    inNeeds.awaitOpen("assess-opportunities");
    inNeeds.complete("assess-opportunities");
    inNeeds.invest();
    inNeeds.awaitPhase("PRIORITIZATION");

    Cycle decided = FormerRelease.cycle("awaiting-decision-on-needs");
    assertThat(decided.view()).containsEntry("awaitingDecision", true);
    decided.invest();
    decided.awaitPhase("PRIORITIZATION");

    Cycle shelved = FormerRelease.cycle("shelved-in-prioritization");
    assertThat(shelved.open()).isEmpty();
    shelved.decide("REVIVE", Map.of());
    shelved.awaitPhase("PRIORITIZATION");
    assertThat(shelved.view()).containsEntry("round", 2);

    Cycle secondRound = FormerRelease.cycle("second-round-of-needs");
    secondRound.awaitOpen("assess-opportunities", "define-goals");
    // What they need is there since the first round.
    secondRound.completion(Service.DEVELOPMENT, "assess-opportunities").then().statusCode(200);
    secondRound.completion(Service.STEERING, "define-goals").then().statusCode(200);
    secondRound.invest();
    secondRound.awaitPhase("PRIORITIZATION");

    Cycle atTheGate = FormerRelease.cycle("awaiting-decision-at-the-gate");
    String hash = atTheGate.awaitGate();
    atTheGate.approve(PROVIDER, hash).then().statusCode(201);
    atTheGate.approve(CUSTOMER, hash).then().statusCode(201);
    atTheGate.decide("INVEST", Map.of("contentHash", hash));
    atTheGate.awaitPhase("DEVELOPMENT");

    Cycle developed = FormerRelease.cycle("in-development");
    developed.awaitOpen("assess-solution", "prioritize-resources");
    developed.complete("assess-solution");
    developed.complete("prioritize-resources");
    developed.invest();
    developed.awaitPhase("IMPLEMENTATION");
  }

  /**
   * What the former release wrote about a cycle at the value gate, in all that can be read of it.
   */
  private static void assertAllIsStillTold() throws Exception {
    Cycle cycle = FormerRelease.cycle("awaiting-decision-at-the-gate");
    String partnership = (String) cycle.view().get("partnershipId");
    for (Map.Entry<Service, List<String>> one : KEPT.entrySet()) {
      for (String address : one.getValue()) {
        String path =
            "/api/v1/"
                + address
                    .replace("{cycle}", cycle.id().toString())
                    .replace("{partnership}", partnership);
        // Activities are shown to the team whose they are, all else to every member.
        String team = one.getKey() == Service.KPI ? "steering" : one.getKey().database();
        Response answer = Api.as(team + "@" + CUSTOMER, one.getKey()).get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(values(JSON.readTree(answer.asString()))).as(path).isGreaterThan(2);
      }
    }
  }

  /** How many there are in a document, at any depth. */
  private static int values(JsonNode document) {
    int values = document.isValueNode() && !document.isNull() ? 1 : 0;
    for (JsonNode child : document) {
      values += values(child);
    }
    return values;
  }
}
