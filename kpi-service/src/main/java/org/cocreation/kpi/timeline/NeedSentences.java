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
          "%s need list of the %s side is shared: %s."
              .formatted(
                  part(data.path("needList")),
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
      case "operational-need.expressed" -> expressed(need, who);
      case "operational-need.withdrawn" ->
          "%s withdrew an operational need.".formatted(who) + reason(data);
      case "need-link.opened" ->
          "%s opened a link by which people of the %s without an account say what hurts: %s."
              .formatted(who, side(data.path("link"), "own"), place(data));
      case "need-link.revoked" ->
          "%s closed the link %s, by which people without an account spoke."
              .formatted(who, place(data));
      case "operational-hearing.closed" ->
          "%s stated that operations has no need to express.".formatted(who)
              + reason(data.path("hearing"));
      default -> null;
    };
  }

  private static String expressed(JsonNode need, String who) {
    String process = need.path("process").asText();
    String pain = withoutStop(need.path("pain").asText());
    return need.path("byLink").asBoolean()
        ? "%s shared what somebody said by a link: what hurts in “%s” is “%s”."
            .formatted(who, process, pain)
        : "%s wrote down what hurts in “%s”, as a %s says: “%s”."
            .formatted(who, process, need.path("role").asText(), pain);
  }

  /** Where the link hangs, or who has it. */
  private static String place(JsonNode data) {
    return "“" + data.path("link").path("place").asText("of which nothing is said") + "”";
  }

  /** Older events do not say which part of the list they tell. */
  private static String part(JsonNode list) {
    int parts = list.path("parts").asInt(1);
    return parts > 1 ? "Part %d of %d of the".formatted(list.path("part").asInt(), parts) : "The";
  }
}
