package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.localstack.StackProblem;

/**
 * What steering decides on the cycle: after each phase, and with two keys after the second (R1).
 */
final class Decisions {

  private final Stage stage;
  private final UUID cycle;

  Decisions(Stage stage, UUID cycle) {
    this.stage = stage;
    this.cycle = cycle;
  }

  /** Both sides state their value; one approval does not suffice, the second does. */
  void passValueGate(UUID kpi) {
    Person provider = stage.steering(Story.PROVIDER);
    Person customer = stage.steering(Story.CUSTOMER);
    stateValue(provider, "PROVIDER", kpi, "Weighing sold per machine and month.", "40000", "90000");
    stateValue(
        customer,
        "CUSTOMER",
        kpi,
        "Fuel saved on six loaders and their trucks.",
        "110000",
        "260000");
    String gatePath = "/api/v1/cycles/" + cycle + "/value-gate";
    String hash =
        stage.await(
            "the value gate to open",
            () ->
                Optional.of(customer.get(STEERING, gatePath))
                    .filter(gate -> gate.body().path("open").asBoolean())
                    .map(gate -> gate.text("contentHash")));
    approve(customer, hash);
    Answer refused = tryInvest(provider, Map.of("contentHash", hash));
    if (refused.status() != 409) {
      throw new StackProblem("One side sufficed at the value gate: " + refused.problem());
    }
    stage.step("One key does not open the gate: " + refused.text("detail"));
    approve(provider, hash);
    invest("PRIORITIZATION", Map.of("contentHash", hash));
  }

  private void stateValue(
      Person person, String side, UUID kpi, String summary, String low, String high) {
    Answer ignored =
        person.putNew(
            STEERING,
            "/api/v1/cycles/" + cycle + "/value-statements/" + side,
            Map.of(
                "summary",
                summary,
                "low",
                low,
                "likely",
                Integer.toString((Integer.parseInt(low) + Integer.parseInt(high)) / 2),
                "high",
                high,
                "currency",
                "EUR",
                "assumptions",
                "Synthetic figures of the demo.",
                "kpiId",
                kpi));
    stage.step(
        "%s states its value: %s EUR %s to %s a year (synthetic)."
            .formatted(person.organizationName(), summary, low, high));
  }

  private void approve(Person person, String hash) {
    Answer ignored =
        person.post(
            STEERING, "/api/v1/cycles/" + cycle + "/approvals", null, Map.of("contentHash", hash));
    stage.step(
        "%s approves for %s: content %s..."
            .formatted(person.name(), person.organizationName(), hash.substring(0, 12)));
  }

  /** Waits until the phase is worked through, and lets the cycle go on. */
  void invest(String phase, Map<String, Object> more) {
    Person person = stage.steering(Story.CUSTOMER);
    JsonNode decision =
        stage.await(
            "the decision on " + phase,
            () -> {
              JsonNode now = person.get(STEERING, "/api/v1/cycles/" + cycle).body();
              if (!now.path("phase").asText().equals(phase)
                  || !now.path("awaitingDecision").asBoolean()) {
                return Optional.empty();
              }
              Answer answer = tryInvest(person, more);
              return answer.status() == 201 ? Optional.of(answer.body()) : retry(answer);
            });
    stage.step(
        "Steering decides: %s, %s."
            .formatted(
                decision.path("outcome").asText(),
                decision.path("toPhase").isTextual()
                    ? "on to " + decision.path("toPhase").asText()
                    : "the cycle is complete"));
  }

  /** A version that went stale between reading and deciding is read again. */
  private static Optional<JsonNode> retry(Answer answer) {
    if (answer.status() == 412) {
      return Optional.empty();
    }
    throw new StackProblem("The decision was answered " + answer.problem());
  }

  private Answer tryInvest(Person person, Map<String, Object> more) {
    Map<String, Object> request = new LinkedHashMap<>(more);
    request.put("outcome", "INVEST");
    String version = person.get(STEERING, "/api/v1/cycles/" + cycle).etag();
    return person.tryPost(STEERING, "/api/v1/cycles/" + cycle + "/decisions", version, request);
  }
}
