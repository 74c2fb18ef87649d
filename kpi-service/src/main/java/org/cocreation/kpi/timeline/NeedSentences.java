package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.count;
import static org.cocreation.kpi.timeline.Phrases.reason;
import static org.cocreation.kpi.timeline.Phrases.side;
import static org.cocreation.kpi.timeline.Phrases.titled;
import static org.cocreation.kpi.timeline.Phrases.withoutStop;

import com.fasterxml.jackson.databind.JsonNode;

/** What is told of needs and the common problems made of them (4.2.1). */
final class NeedSentences {

  private NeedSentences() {}

  /** Null where it is none of these facts. */
  static String tell(String fact, JsonNode data, String who) {
    JsonNode problem = data.path("problem");
    JsonNode need = data.path("need");
    return switch (fact) {
      case "need-list.submitted" ->
          "%s submitted the need list of the %s side."
              .formatted(who, side(data.path("needList"), "own"));
      case "need-list.shared" ->
          "The need list of the %s side is shared: %s."
              .formatted(
                  side(data.path("needList"), "one"),
                  count(data.path("needList").path("needs"), "need"));
      case "need.added" ->
          "%s added the need %s to the shared list of the %s side."
                  .formatted(who, titled(need), side(need, "own"))
              + reason(data);
      case "need.set-aside" ->
          "%s set the need %s aside.".formatted(who, titled(need)) + reason(data);
      case "need.taken-up" ->
          "%s took the need %s up again.".formatted(who, titled(need)) + reason(data);
      case "process-map.changed" ->
          "%s mapped the customer's process in %s."
              .formatted(who, count(data.path("map").path("steps"), "step"));
      case "common-problem.merged" ->
          "%s merged %s into the common problem %s."
              .formatted(who, count(problem.path("needs"), "need"), titled(problem));
      case "common-problem.changed" ->
          "%s changed the common problem %s.".formatted(who, titled(problem));
      case "common-problem.unmerged" ->
          "%s took needs out of the common problem %s.".formatted(who, titled(problem))
              + reason(data);
      case "common-problem.scored" ->
          "%s scored a common problem for the %s side.".formatted(who, side(data, "own"));
      case "common-problem.scores-shared" ->
          "Both sides have scored a common problem: each sees the other's scores now.";
      case "operational-need.expressed" ->
          "%s wrote down what hurts in “%s”, as a %s says: “%s”."
              .formatted(
                  who,
                  need.path("process").asText(),
                  need.path("role").asText(),
                  withoutStop(need.path("pain").asText()));
      case "operational-need.withdrawn" ->
          "%s withdrew an operational need.".formatted(who) + reason(data);
      case "operational-hearing.closed" ->
          "%s stated that operations has no need to express.".formatted(who)
              + reason(data.path("hearing"));
      default -> null;
    };
  }
}
