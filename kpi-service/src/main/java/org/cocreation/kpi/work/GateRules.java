package org.cocreation.kpi.work;

import static org.cocreation.kpi.work.CycleFacts.other;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/**
 * Who waits for whom for a decision: at the value gate both sides sign first (R1), elsewhere
 * anybody of steering decides for both.
 */
final class GateRules {

  private GateRules() {}

  static List<WorkItem> items(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    if (facts.isIn(Phase.NEEDS) || facts.isIn(Phase.PRIORITIZATION)) {
      wordings(facts, items);
    }
    if (facts.isIn(Phase.PRIORITIZATION)) {
      concept(facts, items);
      selected(facts)
          .ifPresent(
              selected ->
                  NeedsRules.perSide(
                      facts,
                      items,
                      WorkKind.VALUE_STATEMENT,
                      Team.STEERING,
                      "value-statement",
                      selected.at()));
    }
    facts
        .decisionAwaitedSince()
        .ifPresent(
            since -> {
              if (facts.isIn(Phase.PRIORITIZATION)) {
                atGate(facts, items, since);
              } else {
                items.add(decision(facts, since));
              }
            });
    return items;
  }

  private static WorkItem decision(CycleFacts facts, Instant since) {
    return WorkItem.ofTeam(facts, WorkKind.DECISION, Team.STEERING, since).blocking(since);
  }

  /** Development owes operations an answer to each point of a review (R7). */
  private static void concept(CycleFacts facts, List<WorkItem> items) {
    List<WorkFact> owed =
        facts.all("concept-review").stream()
            .filter(review -> review.data().path("unanswered").asInt() > 0)
            .toList();
    if (!owed.isEmpty()) {
      Instant since =
          owed.stream()
              .map(review -> CycleFacts.time(review.data(), "reviewedAt").orElse(review.at()))
              .min(Comparator.naturalOrder())
              .orElseThrow();
      items.add(
          WorkItem.ofTeam(facts, WorkKind.REVIEW_POINTS, Team.DEVELOPMENT, since)
              .times(owed.stream().mapToInt(r -> r.data().path("unanswered").asInt()).sum())
              .about("", owed.getLast().text("conceptName"))
              .blocking(since));
    }
  }

  /** Where the value statements differ, the side that did not propose a wording answers (4.2.2). */
  private static void wordings(CycleFacts facts, List<WorkItem> items) {
    for (Side side : Side.values()) {
      List<Instant> waiting =
          facts.all("value-difference").stream()
              .filter(point -> "OPEN".equals(point.text("state")))
              .map(point -> point.data().path("proposedBy"))
              .filter(by -> CycleFacts.side(by).filter(other(side)::equals).isPresent())
              .map(by -> CycleFacts.time(by, "at").orElse(Instant.EPOCH))
              .sorted()
              .toList();
      if (!waiting.isEmpty()) {
        items.add(
            WorkItem.ofSide(facts, WorkKind.WORDING, Team.STEERING, side, waiting.getFirst())
                .times(waiting.size())
                .blocking(waiting.getFirst()));
      }
    }
  }

  private static void atGate(CycleFacts facts, List<WorkItem> items, Instant since) {
    List<Missing> missing = missing(facts);
    if (!missing.isEmpty()) {
      items.add(
          WorkItem.ofTeam(facts, WorkKind.GATE, Team.STEERING, since)
              .missing(missing)
              .blocking(since));
      return;
    }
    Map<Side, Instant> awaited = new EnumMap<>(Side.class);
    Arrays.stream(Side.values())
        .filter(side -> approvals(facts, side).noneMatch(GateRules::isGiven))
        .forEach(side -> awaited.put(side, awaitedSince(facts, side, since)));
    if (awaited.isEmpty()) {
      items.add(decision(facts, lastSignature(facts).orElse(since)));
    }
    awaited.forEach((side, from) -> items.add(signature(facts, side, from, awaited)));
  }

  /** What was voided is awaited again from then on. */
  private static Instant awaitedSince(CycleFacts facts, Side side, Instant since) {
    return approvals(facts, side)
        .map(WorkFact::at)
        .filter(since::isBefore)
        .max(Comparator.naturalOrder())
        .orElse(since);
  }

  private static WorkItem signature(
      CycleFacts facts, Side side, Instant since, Map<Side, Instant> awaited) {
    WorkFact plan = facts.one("tranche-plan").orElseThrow();
    String stated =
        facts.all("value-statement").stream()
            .filter(fact -> CycleFacts.side(fact.data()).filter(side::equals).isPresent())
            .map(fact -> fact.text("person"))
            .findFirst()
            .orElse(null);
    return WorkItem.ofSide(facts, WorkKind.SIGNATURE, Team.STEERING, side, since)
        .blocking(since)
        .alsoOf(awaited.containsKey(other(side)) ? List.of(other(side)) : List.of())
        .madeBy(stated)
        .of(FactsOfEvents.amount(plan.data().path("amount")), plan.text("currency"));
  }

  /** Of this round: once a cycle is through the gate its signatures are settled. */
  private static Stream<WorkFact> approvals(CycleFacts facts, Side side) {
    return facts.all("approval").stream()
        .filter(approval -> approval.data().path("round").asInt() == facts.round())
        .filter(approval -> CycleFacts.side(approval.data()).filter(side::equals).isPresent());
  }

  private static boolean isGiven(WorkFact approval) {
    return approval.data().path("given").asBoolean();
  }

  private static Optional<Instant> lastSignature(CycleFacts facts) {
    return Arrays.stream(Side.values())
        .flatMap(side -> approvals(facts, side))
        .map(WorkFact::at)
        .max(Comparator.naturalOrder());
  }

  static Optional<WorkFact> selected(CycleFacts facts) {
    return facts.all("opportunity").stream()
        .filter(opportunity -> "SELECTED".equals(opportunity.text("state")))
        .findFirst();
  }

  /** What the gate is known to miss, in the order in which people would do it. */
  private static List<Missing> missing(CycleFacts facts) {
    List<Missing> missing = new ArrayList<>();
    Optional<WorkFact> selected = selected(facts);
    if (selected.isEmpty()) {
      missing.add(Missing.of(Missing.Kind.SELECTION));
    }
    for (Side side : Side.values()) {
      Optional<WorkFact> statement =
          facts.all("value-statement").stream()
              .filter(fact -> CycleFacts.side(fact.data()).filter(side::equals).isPresent())
              .findFirst();
      if (statement.isEmpty()) {
        missing.add(Missing.of(Missing.Kind.STATEMENT, side));
      } else if (selected.isPresent()
          && !selected.get().data().path("touchesConstraint").asBoolean()
          && !statement.get().data().hasNonNull("constraintNote")) {
        missing.add(Missing.of(Missing.Kind.CONSTRAINT, side));
      }
    }
    if (!isApproved(facts)) {
      missing.add(Missing.of(Missing.Kind.APPROVAL));
    } else if (!isEndorsed(facts)) {
      missing.add(Missing.of(Missing.Kind.ENDORSEMENT));
    }
    Optional<WorkFact> plan = facts.one("tranche-plan");
    if (plan.isEmpty()) {
      missing.add(Missing.of(Missing.Kind.PLAN));
    } else if (!isCovered(facts, plan.get())) {
      missing.add(Missing.of(Missing.Kind.COVER));
    }
    if (facts.one("kill-clock").isEmpty()) {
      missing.add(Missing.of(Missing.Kind.CLOCK));
    }
    return missing;
  }

  /**
   * Whether what is pledged, and not taken back, covers the first tranche, unless that is released
   * already. What a former release kept has no amounts: then nothing is claimed.
   */
  private static boolean isCovered(CycleFacts facts, WorkFact plan) {
    List<WorkFact> pledges = facts.all("pledge");
    if (!plan.data().hasNonNull("first")
        || !facts.all("tranche-released").isEmpty()
        || pledges.stream().anyMatch(pledge -> !pledge.data().hasNonNull("amount"))) {
      return true;
    }
    String currency = plan.text("currency");
    BigDecimal left =
        sum(pledges, currency).subtract(sum(facts.all("pledge-withdrawal"), currency));
    return left.compareTo(FactsOfEvents.amount(plan.data().path("first"))) >= 0;
  }

  private static BigDecimal sum(List<WorkFact> amounts, String currency) {
    return amounts.stream()
        .filter(fact -> fact.data().path("amount").path("currency").asText().equals(currency))
        .map(GateRules::money)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  static boolean isApproved(CycleFacts facts) {
    return facts
        .one("concept")
        .filter(concept -> "TECHNICALLY_APPROVED".equals(concept.text("state")))
        .isPresent();
  }

  private static boolean isEndorsed(CycleFacts facts) {
    return verdict(facts).filter(review -> "ENDORSED".equals(review.text("state"))).isPresent();
  }

  /** What operations says of the concept as it now is; empty before a review of it is opened. */
  static Optional<WorkFact> verdict(CycleFacts facts) {
    String revision = facts.one("concept").map(concept -> concept.text("revision")).orElse("");
    return facts.all("concept-review").stream()
        .filter(review -> revision.equals(review.text("conceptRevision")))
        .max(Comparator.comparing(review -> review.data().path("number").asInt()));
  }

  /** Zero, where nobody said how much. */
  static BigDecimal money(WorkFact of) {
    return FactsOfEvents.amount(of.data().path("amount").path("amount"));
  }
}
