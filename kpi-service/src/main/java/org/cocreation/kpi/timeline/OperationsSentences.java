package org.cocreation.kpi.timeline;

import com.fasterxml.jackson.databind.JsonNode;

/** What the operational implementation team's own facts say. */
final class OperationsSentences {

  private OperationsSentences() {}

  static String of(String name, String who, JsonNode data) {
    JsonNode need = data.path("need");
    JsonNode review = data.path("review");
    return switch (name) {
      case "operational-need.expressed" ->
          "%s wrote down what hurts in %s, as a %s says: %s."
              .formatted(
                  who,
                  quoted(need.path("process")),
                  need.path("role").asText(),
                  quoted(need.path("pain")));
      case "operational-need.withdrawn" ->
          "%s took back what was said of %s. Reason: %s."
              .formatted(who, quoted(need.path("process")), quoted(data.path("reason")));
      case "operational-hearing.closed" ->
          "%s stated that there are no operational needs: %s."
              .formatted(who, quoted(data.path("hearing").path("reason")));
      case "concept-review.opened" ->
          "The concept %s is technically approved: operations reviews revision %s."
              .formatted(
                  quoted(review.path("conceptName")), review.path("conceptRevision").asText());
      case "concept-review.endorsed" ->
          "%s endorsed the concept %s.".formatted(who, quoted(review.path("conceptName")));
      case "concept-review.sent-back" ->
          "%s sent the concept %s back with %s."
              .formatted(who, quoted(review.path("conceptName")), points(review));
      case "concept-review.answered" ->
          "%s answered a point of the review of %s."
              .formatted(who, quoted(review.path("conceptName")));
      default -> throw new IllegalArgumentException(name + " is no fact of operations");
    };
  }

  private static String points(JsonNode review) {
    int points = review.path("points").size();
    return points == 1 ? "one point" : points + " points";
  }

  private static String quoted(JsonNode text) {
    String words = text.asText().strip();
    return "“" + (words.endsWith(".") ? words.substring(0, words.length() - 1) : words) + "”";
  }
}
