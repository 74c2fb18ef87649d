package org.cocreation.kpi.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;

/**
 * The open activities, each with what is known to be missing before it can be completed; its own
 * service says so again where somebody tries.
 */
final class ActivityRules {

  private ActivityRules() {}

  static List<WorkItem> items(CycleFacts facts) {
    return facts
        .openActivities()
        .flatMap(
            open ->
                ActivityDefinition.withKey(String.valueOf(open.text("key"))).stream()
                    .map(activity -> item(facts, open, activity)))
        .toList();
  }

  private static WorkItem item(CycleFacts facts, WorkFact open, ActivityDefinition activity) {
    return WorkItem.ofTeam(facts, WorkKind.ACTIVITY, activity.team(), NeedsRules.openedAt(open))
        .about(open.subject(), activity.key())
        .missing(missing(facts, activity))
        .until(activity.phase() == Phase.DEVELOPMENT ? killClock(facts) : null)
        .blocking(lastOfPhase(facts, open, activity));
  }

  /** Since when it alone keeps the phase from its end: all others are completed. */
  private static Instant lastOfPhase(CycleFacts facts, WorkFact open, ActivityDefinition activity) {
    List<Optional<Instant>> others =
        ActivityDefinition.of(activity.phase()).stream()
            .filter(other -> other != activity)
            .map(other -> completed(facts, other, open.data().path("round").asInt()))
            .toList();
    return others.stream().allMatch(Optional::isPresent)
        ? others.stream().map(Optional::orElseThrow).max(Comparator.naturalOrder()).orElse(null)
        : null;
  }

  private static Optional<Instant> completed(
      CycleFacts facts, ActivityDefinition activity, int round) {
    return facts.all("activity").stream()
        .filter(fact -> activity.key().equals(fact.text("key")))
        .filter(fact -> fact.data().path("round").asInt() == round)
        .filter(fact -> "COMPLETED".equals(fact.text("state")))
        .map(fact -> CycleFacts.time(fact.data(), "closedAt").orElse(fact.at()))
        .findFirst();
  }

  /** The end of its day; null where there is none. */
  static Instant killClock(CycleFacts facts) {
    try {
      return facts
          .one("kill-clock")
          .map(clock -> clock.text("date"))
          .filter(Objects::nonNull)
          .map(date -> LocalDate.parse(date).plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC))
          .orElse(null);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<Missing> missing(CycleFacts facts, ActivityDefinition activity) {
    return switch (activity) {
      case DEFINE_GOALS -> goals(facts);
      case ASSESS_OPPORTUNITIES -> opportunities(facts);
      case EXPRESS_NEEDS -> isHeard(facts) ? List.of() : List.of(Missing.of(Missing.Kind.VOICE));
      case SELECT_OPPORTUNITY ->
          GateRules.selected(facts).isPresent()
              ? List.of()
              : List.of(Missing.of(Missing.Kind.SELECTION));
      case DESIGN_CONCEPT -> concept(facts);
      case REVIEW_CONCEPT -> review(facts);
      case ASSESS_SOLUTION -> proofs(facts);
      case PRIORITIZE_RESOURCES ->
          facts.one("resource-plan").isPresent()
              ? List.of()
              : List.of(Missing.of(Missing.Kind.RESOURCE_PLAN));
      case GOVERN_IMPLEMENTATION -> rollout(facts);
      default -> List.of();
    };
  }

  private static List<Missing> goals(CycleFacts facts) {
    List<Missing> missing = new ArrayList<>();
    Optional<WorkFact> weights =
        facts.one("goal-weights").filter(told -> !told.data().path("goals").isEmpty());
    if (weights.isEmpty()) {
      missing.add(Missing.of(Missing.Kind.NO_GOAL));
    } else if (!NeedsRules.isAgreed(weights.get())) {
      missing.add(Missing.of(Missing.Kind.WEIGHTS));
    }
    for (Side side : Side.values()) {
      if (facts.first("pledge", side).isEmpty()) {
        missing.add(Missing.of(Missing.Kind.PLEDGE, side));
      }
    }
    return missing;
  }

  private static List<Missing> opportunities(CycleFacts facts) {
    List<Missing> awaited =
        Arrays.stream(Side.values())
            .filter(side -> facts.first("need-list", side).isEmpty())
            .map(side -> Missing.of(Missing.Kind.NEED_LIST, side))
            .toList();
    if (!awaited.isEmpty()) {
      return awaited;
    }
    List<Missing> missing = new ArrayList<>();
    ScoredProblems problems = new ScoredProblems(facts);
    Set<String> free = needs(facts);
    free.removeAll(problems.needs());
    if (!free.isEmpty()) {
      missing.add(Missing.of(Missing.Kind.FREE_NEEDS, free.size()));
    }
    for (Side side : Side.values()) {
      int unscored = problems.toScore(side).size() + problems.toScoreAnew(side).size();
      if (unscored > 0) {
        missing.add(Missing.of(Missing.Kind.TO_SCORE, side.name(), unscored));
      }
    }
    return missing;
  }

  /** Those on the shared lists that were not set aside. */
  private static Set<String> needs(CycleFacts facts) {
    Set<String> needs = new HashSet<>();
    facts
        .all("shared-needs")
        .forEach(list -> list.data().path("needs").forEach(need -> needs.add(need.asText())));
    facts
        .all("need")
        .forEach(
            need -> {
              if (need.data().path("aside").asBoolean()) {
                needs.remove(need.subject());
              } else {
                needs.add(need.subject());
              }
            });
    return needs;
  }

  private static boolean isHeard(CycleFacts facts) {
    List<WorkFact> needs = facts.all("operational-need");
    return needs.stream().anyMatch(need -> "EXPRESSED".equals(need.text("state")))
        || facts
            .one("operational-hearing")
            .filter(none -> needs.stream().noneMatch(need -> need.at().isAfter(none.at())))
            .isPresent();
  }

  private static List<Missing> concept(CycleFacts facts) {
    if (facts.one("concept").isEmpty()) {
      return List.of(Missing.of(Missing.Kind.CONCEPT));
    }
    return GateRules.isApproved(facts)
        ? List.of()
        : List.of(
            Missing.of(
                Missing.Kind.REVISION,
                facts.one("concept").orElseThrow().text("revision"),
                facts.one("concept").orElseThrow().text("name")));
  }

  private static List<Missing> review(CycleFacts facts) {
    if (!GateRules.isApproved(facts)) {
      return List.of(Missing.of(Missing.Kind.APPROVAL_THEN_VERDICT));
    }
    return GateRules.verdict(facts)
            .filter(review -> !"OPEN".equals(review.text("state")))
            .isPresent()
        ? List.of()
        : List.of(
            Missing.of(Missing.Kind.VERDICT, facts.one("concept").orElseThrow().text("revision")));
  }

  /** Each proof of concept has its verdicts, and at least one is accepted. */
  private static List<Missing> proofs(CycleFacts facts) {
    List<WorkFact> shown = facts.all("assessment");
    if (shown.isEmpty()) {
      return List.of(Missing.of(Missing.Kind.PROOF));
    }
    List<Missing> missing = new ArrayList<>();
    for (WorkFact assessment : shown) {
      for (Side side : awaited(assessment)) {
        missing.add(
            Missing.of(Missing.Kind.PROOF_VERDICT, side.name(), assessment.text("proofTitle")));
      }
    }
    if (shown.stream().noneMatch(assessment -> "ACCEPTED".equals(assessment.text("state")))) {
      missing.add(Missing.of(Missing.Kind.ACCEPTED_PROOF));
    }
    return missing;
  }

  /** The sides whose operations owe their verdict on a proof of concept. */
  static List<Side> awaited(WorkFact assessment) {
    List<String> given = new ArrayList<>();
    assessment.data().path("given").forEach(side -> given.add(side.asText()));
    return "OPEN".equals(assessment.text("state"))
        ? Arrays.stream(Side.values()).filter(side -> !given.contains(side.name())).toList()
        : List.of();
  }

  /** The pilot site is live, with the people of both sides confirmed (R12). */
  private static List<Missing> rollout(CycleFacts facts) {
    Optional<WorkFact> pilot =
        facts.all("site").stream()
            .filter(site -> site.data().path("pilot").asBoolean())
            .findFirst();
    if (pilot.isEmpty()) {
      return List.of(Missing.of(Missing.Kind.SITE));
    }
    String name = pilot.get().text("name");
    List<String> confirmed = new ArrayList<>();
    pilot.get().data().path("confirmed").forEach(side -> confirmed.add(side.asText()));
    List<Missing> missing = new ArrayList<>();
    for (Side side : Side.values()) {
      if (!confirmed.contains(side.name())) {
        missing.add(Missing.of(Missing.Kind.COMMITMENT, side.name(), name));
      }
    }
    if (!"LIVE".equals(pilot.get().text("state"))) {
      missing.add(Missing.of(Missing.Kind.PILOT_LIVE, name));
    }
    return missing;
  }
}
