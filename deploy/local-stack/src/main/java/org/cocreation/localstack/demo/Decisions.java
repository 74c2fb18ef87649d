package org.cocreation.localstack.demo;

import static org.cocreation.localstack.Service.STEERING;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cocreation.localstack.StackProblem;

/**
 * What steering decides on the cycle: after each phase, and with two keys after the second (R1).
 */
final class Decisions {

  private final CoCreation story;
  private final Stage stage;

  Decisions(CoCreation story) {
    this.story = story;
    this.stage = story.stage();
  }

  /** Both sides sign one content; one signature does not suffice, the second does. */
  void passValueGate() {
    Person provider = story.steering(Script.PROVIDER);
    String hash = approveForOneSide();
    Answer refused = tryInvest(provider, Map.of("contentHash", hash));
    if (refused.status() != 409) {
      throw new StackProblem("One side sufficed at the value gate: " + refused.problem());
    }
    stage.step("One key does not open the gate: " + refused.text("detail"));
    approve(provider, hash);
    invest("PRIORITIZATION", Map.of("contentHash", hash));
    stage.step("The first tranche is released with the decision.");
  }

  /**
   * The customer signs; the provider's signature is awaited.
   *
   * @return the hash of what was signed
   */
  String approveForOneSide() {
    Person customer = story.steering(Script.CUSTOMER);
    String hash =
        stage.await(
            "the value gate to open",
            () ->
                Optional.of(customer.get(STEERING, story.path("/value-gate")))
                    .filter(gate -> gate.body().path("open").asBoolean())
                    .map(gate -> gate.text("contentHash")));
    approve(customer, hash);
    return hash;
  }

  private void approve(Person person, String hash) {
    Answer ignored =
        person.post(STEERING, story.path("/approvals"), null, Map.of("contentHash", hash));
    stage.step(
        "%s approves for %s: content %s..."
            .formatted(person.name(), person.organizationName(), hash.substring(0, 12)));
  }

  /** Waits until the phase is worked through, and lets the cycle go on. */
  void invest(String phase, Map<String, Object> more) {
    Person person = story.steering(Script.CUSTOMER);
    JsonNode decision =
        stage.await(
            "the decision on " + phase,
            () -> {
              JsonNode now = person.get(STEERING, story.path("")).body();
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
    String version = person.get(STEERING, story.path("")).etag();
    return person.tryPost(STEERING, story.path("/decisions"), version, request);
  }
}
