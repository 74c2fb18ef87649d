package org.cocreation.kpi.work;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;

/**
 * What of an event matters to who waits for whom: no more of it is kept. Read tolerantly: what a
 * newer release tells otherwise makes no work, and stops nothing.
 */
final class FactsOfEvents {

  private FactsOfEvents() {}

  /** Empty for most. */
  static Optional<WorkFact> of(InboundEvent event) {
    if (event.partnershipId() == null) {
      return Optional.empty();
    }
    String aggregate = event.type().aggregate();
    if (aggregate.equals("partnership")) {
      return Optional.of(
          fact(event, aggregate, "", pick(part(event), "status", "parties", "proposedAt")));
    }
    if (aggregate.equals("comment")) {
      return Optional.ofNullable(comment(event));
    }
    return event.cycleId() == null ? Optional.empty() : Optional.ofNullable(ofCycle(event));
  }

  private static WorkFact ofCycle(InboundEvent event) {
    String aggregate = event.type().aggregate();
    String fact = event.type().fact();
    JsonNode data = event.data();
    return switch (aggregate) {
      case "cycle" ->
          fact(
              event,
              aggregate,
              "",
              pick(part(event), "phase", "round", "status", "awaitingDecision", "held"));
      case "activity" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(part(event), "key", "round", "state", "openedAt", "closedAt"));
      case "goal-weights" ->
          fact(event, aggregate, "", pick(data.path("weights"), "agreed", "agreedBy", "goals"));
      case "pledge" -> pledge(event, fact);
      case "tranche" ->
          fact.equals("released")
              ? fact(event, "tranche-released", event.subject(), object())
              : null;
      case "need-list" -> needList(event, fact);
      case "need" ->
          fact(
              event,
              aggregate,
              event.subject(),
              object().put("aside", part(event).hasNonNull("setAside")));
      case "common-problem" -> problem(event, fact);
      case "operational-need" ->
          fact(event, aggregate, event.subject(), pick(part(event), "state"));
      case "operational-hearing" -> fact(event, aggregate, "", object());
      case "need-link" -> needLink(event);
      case "opportunity" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(part(event), "state", "title", "touchesConstraint", "problemId"));
      case "value-statement" ->
          fact(
              event,
              aggregate,
              data.path("statement").path("side").asText(),
              pick(data.path("statement"), "side", "constraintNote")
                  .put("person", data.path("actor").path("person").asText(null)));
      case "value-difference" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(data.path("difference"), "state", "topic", "proposedBy"));
      case "tranche-plan" -> fact(event, aggregate, "", plan(data.path("plan")));
      case "resource-plan" -> fact(event, aggregate, "", object());
      case "kill-clock" ->
          fact(event, aggregate, "", pick(data.path("killClock"), "date", "expiredAt"));
      case "concept" -> fact(event, aggregate, "", pick(part(event), "revision", "state", "name"));
      case "sprint" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(part(event), "number", "goal", "state", "endsOn"));
      case "concept-review" -> fact(event, aggregate, event.subject(), review(data.path("review")));
      case "assessment" -> fact(event, aggregate, event.subject(), assessment(part(event)));
      case "site" -> fact(event, aggregate, event.subject(), site(part(event)));
      case "approval" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(part(event), "side", "round").put("given", fact.equals("given")));
      case "proposed-spending" ->
          fact(
              event,
              aggregate,
              event.subject(),
              pick(
                  data.path("spending"),
                  "state",
                  "missing",
                  "person",
                  "name",
                  "at",
                  "description",
                  "amount"));
      default -> null;
    };
  }

  /** Only those are kept that ask somebody, or did. */
  private static WorkFact comment(InboundEvent event) {
    JsonNode comment = event.data().path("comment");
    boolean asksNobody =
        event.type().fact().equals("written") && comment.path("mentions").isEmpty();
    if (asksNobody || !isId(event.subject())) {
      return null;
    }
    ObjectNode kept = pick(comment, "name", "writtenAt", "mentions");
    return fact(
        event,
        "comment",
        event.subject(),
        kept.put("title", comment.path("about").path("title").asText(null)));
  }

  private static boolean isId(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static WorkFact pledge(InboundEvent event, String fact) {
    return switch (fact) {
      case "made" -> fact(event, "pledge", event.subject(), pick(part(event), "side", "amount"));
      case "withdrawn" ->
          fact(
              event,
              "pledge-withdrawal",
              event.subject(),
              pick(event.data().path("withdrawal"), "amount"));
      default -> null;
    };
  }

  /**
   * With the second submission both are shared: each is kept beside the other, and so is each part
   * of a list that is more than one event can tell.
   */
  private static WorkFact needList(InboundEvent event, String fact) {
    JsonNode list = event.data().path("needList");
    ObjectNode kept = pick(list, "side");
    kept.set("needs", ids(list.path("needs")));
    return fact.equals("shared")
        ? fact(event, "shared-needs", event.subject() + "/" + event.sequence(), kept)
        : fact(event, "need-list", event.subject(), kept);
  }

  /** The link, and what came by it: each as it was told last. */
  private static WorkFact needLink(InboundEvent event) {
    JsonNode link = event.data().path("link");
    return link.isMissingNode()
        ? fact(
            event,
            "link-inbox",
            event.subject(),
            pick(event.data().path("inbox"), "side", "waiting", "waitingSince", "left"))
        : fact(
            event,
            "need-link",
            event.subject(),
            pick(link, "side", "place", "state", "endsAt")
                .put("openedAt", link.path("opened").path("at").asText(null)));
  }

  /** Each event of a problem is kept: whether a score is of it as it now is, their order tells. */
  private static WorkFact problem(InboundEvent event, String fact) {
    String subject = event.subject() + "/" + event.sequence();
    if (fact.equals("scored")) {
      return fact(
          event,
          "score",
          subject,
          pick(event.data(), "side").put("problem", event.data().path("problemId").asText()));
    }
    JsonNode problem = event.data().path("problem");
    if (problem.isMissingNode()) {
      return null;
    }
    ObjectNode kept = pick(problem, "title", "state").put("problem", event.subject());
    kept.set("needs", ids(problem.path("needs")));
    String judged =
        problem.path("title").asText()
            + '|'
            + problem.path("description").asText()
            + '|'
            + kept.path("needs");
    return fact(
        event, "problem", subject, kept.put("judged", Integer.toHexString(judged.hashCode())));
  }

  private static ObjectNode plan(JsonNode plan) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode tranche : plan.path("tranches")) {
      sum = sum.add(amount(tranche.path("amount")));
    }
    return pick(plan, "currency")
        .put("amount", sum)
        .put("first", amount(plan.path("tranches").path(0).path("amount")));
  }

  /** Zero where it is none. */
  static BigDecimal amount(JsonNode amount) {
    try {
      return new BigDecimal(amount.asText("0"));
    } catch (NumberFormatException e) {
      return BigDecimal.ZERO;
    }
  }

  private static ObjectNode review(JsonNode review) {
    int unanswered = 0;
    for (JsonNode point : review.path("points")) {
      unanswered += point.hasNonNull("answer") ? 0 : 1;
    }
    ObjectNode kept =
        pick(review, "number", "state", "conceptRevision", "conceptName", "openedAt")
            .put("unanswered", unanswered);
    return kept.put("reviewedAt", review.path("reviewedBy").path("at").asText(null));
  }

  private static ObjectNode assessment(JsonNode assessment) {
    ObjectNode kept = pick(assessment, "number", "state", "proofTitle", "openedAt");
    ArrayNode given = kept.putArray("given");
    assessment.path("verdicts").forEach(verdict -> given.add(verdict.path("side")));
    return kept;
  }

  private static ObjectNode site(JsonNode site) {
    ObjectNode kept = pick(site, "name", "pilot", "state");
    ArrayNode confirmed = kept.putArray("confirmed");
    for (JsonNode commitment : site.path("commitments")) {
      if (commitment.hasNonNull("confirmed")) {
        confirmed.add(commitment.path("side"));
      }
    }
    return kept;
  }

  /** Sorted, so that the same needs are the same text. */
  private static ArrayNode ids(JsonNode things) {
    TreeSet<String> ids = new TreeSet<>();
    things.forEach(thing -> ids.add(thing.path("id").asText()));
    ArrayNode kept = JsonNodeFactory.instance.arrayNode();
    ids.forEach(kept::add);
    return kept;
  }

  private static JsonNode part(InboundEvent event) {
    return event
        .data()
        .path(
            event.type().aggregate().equals("operational-need")
                ? "need"
                : event.type().aggregate());
  }

  private static ObjectNode pick(JsonNode of, String... fields) {
    ObjectNode kept = object();
    for (String field : List.of(fields)) {
      if (of.hasNonNull(field)) {
        kept.set(field, of.path(field));
      }
    }
    return kept;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static WorkFact fact(InboundEvent event, String kind, String subject, JsonNode data) {
    UUID scope =
        event.cycleId() == null || kind.equals("partnership")
            ? event.partnershipId()
            : event.cycleId();
    return new WorkFact(
        scope, event.partnershipId(), kind, subject, event.sequence(), event.time(), data);
  }
}
