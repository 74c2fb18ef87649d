package org.cocreation.kpi.timeline;

import static org.cocreation.kpi.timeline.Phrases.lowerFirst;
import static org.cocreation.kpi.timeline.Phrases.phase;
import static org.cocreation.kpi.timeline.Phrases.phaseTitle;
import static org.cocreation.kpi.timeline.Phrases.quoted;
import static org.cocreation.kpi.timeline.Phrases.reason;
import static org.cocreation.kpi.timeline.Phrases.side;
import static org.cocreation.kpi.timeline.Phrases.who;
import static org.cocreation.kpi.timeline.Phrases.withoutStop;
import static org.cocreation.kpi.timeline.Phrases.words;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.process.Team;

/**
 * Tells an event in a sentence: who, for which side, what. From the event alone, so that it reads
 * the same whenever it is told again. What is missing is left out: a sentence never fails.
 */
final class Sentences {

  private static final int LONGEST = 1_000;
  private static final int SHOWN_OF_HASH = 8;

  private Sentences() {}

  static String tell(InboundEvent event) {
    String fact = event.type().name();
    String said = said(fact, event.data(), who(event));
    String sentence = said == null ? fact.replace('.', ' ').replace('-', ' ') + "." : said.strip();
    return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST - 1) + "…";
  }

  /** Whether a fact, such as {@code cycle.started}, has words of its own. */
  static boolean areFor(String fact) {
    return said(fact, MissingNode.getInstance(), "") != null;
  }

  /** Null where a fact has no words of its own: one of a newer release. */
  private static String said(String fact, JsonNode data, String who) {
    JsonNode cycle = data.path("cycle");
    return switch (fact) {
      case "partnership.proposed" ->
          who + " proposed the partnership " + quoted(data.path("partnership")) + ".";
      case "partnership.accepted" ->
          who + " accepted the partnership " + quoted(data.path("partnership")) + ".";
      case "partnership.declined" -> who + " declined the partnership." + reason(data);
      case "partnership.renamed" ->
          who + " renamed the partnership: it is " + quoted(data.path("partnership")) + ".";
      case "partnership.ended" ->
          who + " ended the partnership: " + data.path("partnership").path("endedReason").asText();
      case "partnership.party-changed" -> who + " said when it takes two people of that side.";
      case "partnership.withdrawn" -> who + " withdrew the proposal of the partnership.";
      case "partnership.time-zone-changed" ->
          who
              + " moved the days of the partnership to the time zone "
              + data.path("partnership").path("timeZone").asText("of their choice")
              + ".";
      case "partnership.member-added" -> who + " added " + member(data) + ".";
      case "partnership.member-changed" -> who + " changed the teams of " + member(data) + ".";
      case "partnership.member-removed" -> who + " removed a member.";
      case "goal.defined" ->
          who + " defined the goal " + quoted(data.path("goal")) + kpis(data.path("goal")) + ".";
      case "goal.changed" ->
          who
              + " changed the goal "
              + quoted(data.path("goal"))
              + kpis(data.path("goal"))
              + "."
              + reason(data);
      case "goal.retired" ->
          who + " retired the goal " + quoted(data.path("goal")) + "." + reason(data);
      case "cycle.started" ->
          who
              + " started the cycle for the micro-service "
              + quoted(cycle.path("microService"))
              + ".";
      case "cycle.decision-awaited" ->
          "The work of the phase %s is done: the steering teams decide.".formatted(phase(cycle));
      case "cycle.advanced" -> "The cycle moved on to the phase %s.".formatted(phase(cycle));
      case "cycle.moved-back" ->
          who + " moved the cycle to the phase %s.".formatted(phase(cycle)) + reason(data);
      case "cycle.shelved" -> who + " shelved the cycle." + reason(data);
      case "cycle.revived" ->
          who + " revived the cycle, in the phase %s.".formatted(phase(cycle)) + reason(data);
      case "cycle.stopped" -> who + " stopped the cycle." + reason(data);
      case "cycle.completed" ->
          "The cycle for %s is completed.".formatted(quoted(cycle.path("microService")));
      case "approval.given" ->
          who
              + " approved for the "
              + side(data.path("approval"), "own")
              + " side"
              + content(data.path("approval"))
              + ".";
      case "approval.voided" ->
          "The approval of the "
              + side(data.path("approval"), "one")
              + " side is void."
              + reason(data);
      case "approval.withdrawn" ->
          who
              + " withdrew the approval of the "
              + side(data.path("approval"), "own")
              + " side."
              + reason(data);
      case "decision.taken" -> decision(who, data.path("decision"));
      case "activity.opened" ->
          "Activity %s is open for the %s: %s.".formatted(number(data), team(data), title(data));
      case "activity.completed" ->
          who
              + " completed activity "
              + number(data)
              + ", "
              + lowerFirst(title(data))
              + conclusion(data)
              + ".";
      case "activity.withdrawn" ->
          "Activity %s is withdrawn: %s.".formatted(number(data), title(data));
      case "kpi.measured" ->
          "%s was measured: %s %s%s."
              .formatted(
                  data.path("name").asText("A KPI"),
                  data.path("value").asText(),
                  data.path("unit").asText(),
                  labels(data));
      case "kpi.corrected" ->
          data.path("to").isMissingNode()
              ? "A measurement of %s is void: %s %s."
                      .formatted(
                          data.path("name").asText("a KPI"),
                          data.path("from").asText("nothing"),
                          data.path("unit").asText())
                  + reason(data)
              : "A measurement of %s was corrected from %s to %s %s."
                      .formatted(
                          data.path("name").asText("a KPI"),
                          data.path("from").asText("nothing"),
                          data.path("to").asText(),
                          data.path("unit").asText())
                  + reason(data);
      case "signature-wait.limit-passed" ->
          "The %s's signature is awaited since %s, longer than the limit of %d hours."
              .formatted(
                  side(data, "other side"),
                  day(data.path("since").asText()),
                  data.path("limitHours").asLong());
      case "kpi.status-changed" ->
          "%s went from %s to %s%s."
              .formatted(
                  data.path("name").asText("A KPI"),
                  words(data.path("from").asText()),
                  words(data.path("to").asText()),
                  labels(data));
      default ->
          Stream.of(
                  FundingSentences.tell(fact, data, who),
                  NeedSentences.tell(fact, data, who),
                  ConceptSentences.tell(fact, data, who),
                  ValueSentences.tell(fact, data, who),
                  CommentSentences.tell(fact, data, who))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    };
  }

  private static String decision(String who, JsonNode decision) {
    String phase = title(decision.path("phase"));
    String toPhase = title(decision.path("toPhase"));
    String what =
        switch (decision.path("outcome").asText()) {
          case "INVEST" -> "decided to invest after the phase " + phase;
          case "REWORK" -> "decided to rework: from the phase " + phase + " to " + toPhase;
          case "SHELVE" -> "decided to shelve the cycle in the phase " + phase;
          case "STOP" -> "decided to stop the cycle in the phase " + phase;
          case "REVIVE" -> "decided to revive the cycle in the phase " + toPhase;
          default -> "took a decision in the phase " + phase;
        };
    List<String> signed = new ArrayList<>();
    decision
        .path("approvals")
        .forEach(
            approval ->
                signed.add(
                    "%s (%s)"
                        .formatted(
                            approval.path("name").asText(approval.path("person").asText()),
                            words(approval.path("side").asText()))));
    String approvals = signed.isEmpty() ? "" : ", approved by " + String.join(" and ", signed);
    return who + " " + what + approvals + "." + reason(decision);
  }

  private static String member(JsonNode data) {
    String memberId = data.path("memberId").asText();
    for (JsonNode member : data.path("partnership").path("members")) {
      if (member.path("id").asText().equals(memberId)) {
        List<String> teams = new ArrayList<>();
        member.path("teams").forEach(team -> teams.add(words(team.asText())));
        return "%s (%s) in %s"
            .formatted(
                member.path("name").asText(),
                words(member.path("side").asText()),
                String.join(" and ", teams));
      }
    }
    return "a member";
  }

  /** The day of a time in UTC. */
  private static String day(String time) {
    int end = time.indexOf('T');
    return end < 0 ? "a while ago" : time.substring(0, end);
  }

  /** What must be said of a figure. */
  private static String labels(JsonNode figure) {
    List<String> labels =
        Stream.of("synthetic", "incomplete")
            .filter(label -> figure.path(label).asBoolean())
            .toList();
    return labels.isEmpty() ? "" : " (" + String.join(", ", labels) + ")";
  }

  private static String kpis(JsonNode goal) {
    List<String> names = new ArrayList<>();
    goal.path("kpis").forEach(kpi -> names.add(kpi.path("name").asText()));
    return names.isEmpty() ? "" : ", measured by " + String.join(", ", names);
  }

  private static String content(JsonNode approval) {
    String hash = approval.path("contentHash").asText();
    return hash.length() < SHOWN_OF_HASH ? "" : " the content " + hash.substring(0, SHOWN_OF_HASH);
  }

  private static String conclusion(JsonNode data) {
    String conclusion = data.path("activity").path("conclusion").asText("").strip();
    return conclusion.isEmpty() ? "" : ": “" + withoutStop(conclusion) + "”";
  }

  private static String number(JsonNode data) {
    return data.path("activity").path("number").asText();
  }

  private static String title(JsonNode node) {
    return node.isTextual()
        ? phaseTitle(node.asText())
        : node.path("activity").path("title").asText();
  }

  private static String team(JsonNode data) {
    String team = data.path("activity").path("team").asText();
    for (Team known : Team.values()) {
      if (known.name().equals(team)) {
        return lowerFirst(known.title());
      }
    }
    return words(team) + " team";
  }
}
