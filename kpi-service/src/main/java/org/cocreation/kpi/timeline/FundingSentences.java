package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.PROCESS;
import static org.cocreation.kpi.timeline.Phrases.lowerFirst;
import static org.cocreation.kpi.timeline.Phrases.money;
import static org.cocreation.kpi.timeline.Phrases.percent;
import static org.cocreation.kpi.timeline.Phrases.quoted;
import static org.cocreation.kpi.timeline.Phrases.reason;
import static org.cocreation.kpi.timeline.Phrases.side;
import static org.cocreation.kpi.timeline.Phrases.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is told of weights, money and the time that a concept is given (4.2.1, 4.2.2). */
final class FundingSentences {

  private FundingSentences() {}

  /** Null where it is none of these facts. */
  static String tell(String fact, JsonNode data, String who) {
    JsonNode clock = data.path("killClock");
    return switch (fact) {
      case "goal-weights.changed" -> counting(data.path("weights").path("goals"), who);
      case "goal-weights.agreed" -> who + " agreed to the weights of the goals.";
      case "pledge.made" ->
          "%s pledged %s for the %s side."
              .formatted(
                  who, money(data.path("pledge").path("amount")), side(data.path("pledge"), "own"));
      case "pledge.withdrawn" ->
          "%s took back %s of what the %s side had pledged."
                  .formatted(
                      who,
                      money(data.path("withdrawal").path("amount")),
                      side(data.path("withdrawal"), "own"))
              + reason(data);
      case "tranche-plan.changed" ->
          "%s planned the funding in %d tranches."
              .formatted(who, data.path("plan").path("tranches").size());
      case "tranche.released" ->
          "Tranche %s is released: %s."
              .formatted(
                  data.path("tranche").path("number").asText(),
                  money(data.path("tranche").path("amount")));
      case "spending.booked" ->
          "%s booked %s as spent.".formatted(who, money(data.path("spending").path("amount")));
      case "proposed-spending.proposed" ->
          "%s proposed to spend %s; it waits for a confirmation."
              .formatted(who, money(data.path("spending").path("amount")));
      case "proposed-spending.confirmed" ->
          "%s confirmed that %s is spent."
              .formatted(who, money(data.path("spending").path("amount")));
      case "proposed-spending.confirmation-voided" ->
          "A confirmation that %s is spent counts no more: who gave it does not steer any more."
              .formatted(money(data.path("spending").path("amount")));
      case "proposed-spending.refused" ->
          "%s refused to spend %s: %s"
              .formatted(
                  who,
                  money(data.path("spending").path("amount")),
                  data.path("spending").path("refusedReason").asText());
      case "kill-clock.set" ->
          "%s set the kill clock: a proof of concept by %s, for at most %s."
              .formatted(who, clock.path("date").asText(), money(clock.path("budget")));
      case "kill-clock.extended" ->
          "%s extended the kill clock to %s, %s."
                  .formatted(who, clock.path("date").asText(), money(clock.path("budget")))
              + reason(data);
      case "kill-clock.expired" ->
          "The kill clock has run out without an accepted proof of concept: steering decides.";
      case "value-gate.reminded" ->
          "A signature is awaited at the value gate from " + missingSides(data) + ".";
      case "value-gate.escalated" ->
          "The signature at the value gate is overdue from " + missingSides(data) + ".";
      default -> null;
    };
  }

  /** Told for each goal that comes or goes, too, and where a side's agreement counts no more. */
  private static String counting(JsonNode goals, String who) {
    Set<String> parents = new HashSet<>();
    goals.forEach(goal -> parents.add(goal.path("parentId").asText()));
    List<String> counts = new ArrayList<>();
    goals.forEach(
        goal -> {
          if (!parents.contains(goal.path("goalId").asText())) {
            counts.add(quoted(goal) + " " + percent(goal.path("share")));
          }
        });
    return "After a change by %s, %s."
        .formatted(
            who.equals(PROCESS) ? lowerFirst(who) : who,
            counts.isEmpty()
                ? "there is no goal to weigh"
                : "the goals count: " + String.join(", ", counts));
  }

  private static String missingSides(JsonNode data) {
    List<String> sides = new ArrayList<>();
    data.path("gate")
        .path("missingSides")
        .forEach(side -> sides.add("the " + words(side.asText())));
    return sides.isEmpty() ? "a side" : String.join(" and ", sides);
  }
}
