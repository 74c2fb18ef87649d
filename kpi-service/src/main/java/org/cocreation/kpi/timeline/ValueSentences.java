package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.reason;
import static org.cocreation.kpi.timeline.Phrases.side;
import static org.cocreation.kpi.timeline.Phrases.withoutStop;
import static org.cocreation.kpi.timeline.Phrases.words;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What is told of the worth to each side, and of how the sides settle where they differ (4.2.2).
 */
final class ValueSentences {

  private ValueSentences() {}

  /** Null where it is none of these facts. */
  static String tell(String fact, JsonNode data, String who) {
    JsonNode point = data.path("difference");
    return switch (fact) {
      case "value-statement.changed" ->
          "%s changed the value statement of the %s side."
              .formatted(who, side(data.path("statement"), "own"));
      case "value-difference.opened" ->
          "The value statements differ in %s: a point to be settled.".formatted(topic(point));
      case "value-difference.changed" ->
          "What the value statements say of %s changed.".formatted(topic(point));
      case "value-difference.wording-proposed" ->
          "%s proposed how to settle the difference in %s%s."
              .formatted(who, topic(point), wording(point, "wording"));
      case "value-difference.wording-withdrawn" ->
          "A wording for the difference in %s counts no more%s."
                  .formatted(topic(point), wording(point, "formerWording"))
              + reason(data);
      case "value-difference.settled" ->
          "%s accepted the other side's wording: the difference in %s is settled%s."
              .formatted(who, topic(point), wording(point, "wording"));
      case "value-difference.reopened" ->
          "The difference in %s is open again.".formatted(topic(point)) + reason(data);
      case "value-difference.gone" ->
          "The value statements no longer differ in %s.".formatted(topic(point));
      default -> null;
    };
  }

  private static String topic(JsonNode point) {
    String topic = point.path("topic").asText();
    return switch (topic) {
      case "" -> "a point";
      case "KPI" -> "the KPI";
      case "RANGE" -> "the value per year";
      case "CANNIBALIZED_REVENUE" -> "the revenue that it takes away";
      case "CONSTRAINT" -> "how throughput grows";
      case "FIGURES" -> "what is put in";
      default -> "the " + words(topic);
    };
  }

  private static String wording(JsonNode point, String field) {
    String wording = point.path(field).asText("").strip();
    return wording.isEmpty() ? "" : ": “" + withoutStop(wording) + "”";
  }
}
