package org.cocreation.localstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the demo left behind, for programs.
 *
 * @param activitiesCompleted in the first cycle; fifteen
 * @param decisionIds of the first cycle, oldest first; each has a proof
 * @param awaitedSignature where the second partnership stands
 * @param events how many CloudEvents of each type Kafka has of the partnership
 * @param seconds from the first request to the last answer
 */
public record DemoReport(
    UUID partnershipId,
    UUID cycleId,
    UUID nextCycleId,
    int activitiesCompleted,
    List<UUID> decisionIds,
    List<Decision> decisions,
    List<Kpi> kpis,
    AwaitedSignature awaitedSignature,
    Map<String, Integer> events,
    double seconds) {

  /** A cycle at the value gate that one side has signed; these sides have not. */
  public record AwaitedSignature(
      UUID partnershipId, UUID cycleId, String contentHash, List<String> missingSides) {}

  /** A decision that steering took, or an approval under it. */
  public record Decision(
      UUID id,
      String outcome,
      String phase,
      String side,
      String who,
      String contentHash,
      String at,
      List<Approval> approvals) {}

  /** One side's signature under the content. */
  public record Approval(String side, String who, String contentHash, String at) {}

  /** A KPI as it stands at the end; decimals as text. The measurements are synthetic. */
  public record Kpi(
      UUID id, String name, String baseline, String target, String actual, String status) {}

  static Decision decision(JsonNode decision) {
    List<Approval> approvals = new ArrayList<>();
    for (JsonNode approval : decision.path("approvals")) {
      approvals.add(
          new Approval(
              approval.path("side").asText(),
              approval.path("person").asText(),
              approval.path("contentHash").asText(),
              approval.path("at").asText()));
    }
    return new Decision(
        UUID.fromString(decision.path("id").asText()),
        decision.path("outcome").asText(),
        decision.path("phase").asText(),
        decision.path("side").asText(),
        decision.path("person").asText(),
        decision.path("contentHash").asText(null),
        decision.path("at").asText(),
        approvals);
  }
}
