package org.cocreation.kpi.work;

import static org.cocreation.kpi.work.CycleFacts.other;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** Who waits for whom while digitalization needs are identified (4.2.1). */
final class NeedsRules {

  private static final Duration LONGEST_WARNING = Duration.ofDays(2);

  private NeedsRules() {}

  static List<WorkItem> items(CycleFacts facts) {
    List<WorkItem> items = new ArrayList<>();
    facts
        .open(ActivityDefinition.DEFINE_GOALS.key())
        .ifPresent(
            activity -> {
              perSide(facts, items, WorkKind.PLEDGE, Team.STEERING, "pledge", openedAt(activity));
              weights(facts, items);
            });
    facts
        .open(ActivityDefinition.ASSESS_OPPORTUNITIES.key())
        .ifPresent(
            activity -> {
              perSide(
                  facts,
                  items,
                  WorkKind.NEED_LIST,
                  Team.DEVELOPMENT,
                  "need-list",
                  openedAt(activity));
              scores(facts, items);
            });
    facts
        .open(ActivityDefinition.SELECT_OPPORTUNITY.key())
        .filter(activity -> GateRules.selected(facts).isEmpty())
        .ifPresent(activity -> assessment(facts, items, openedAt(activity)));
    if (facts.isIn(Phase.NEEDS)) {
      for (Side side : Side.values()) {
        received(facts, items, side);
        endingLinks(facts, items, side);
      }
    }
    return items;
  }

  /** What people without an account said is shared, or set aside, by the side that hears them. */
  private static void received(CycleFacts facts, List<WorkItem> items, Side side) {
    List<WorkFact> inboxes =
        facts
            .of("link-inbox", side)
            .filter(inbox -> inbox.data().path("waiting").asInt() > 0)
            .toList();
    inboxes.stream()
        .map(inbox -> CycleFacts.time(inbox.data(), "waitingSince").orElse(inbox.at()))
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                items.add(
                    WorkItem.ofSide(facts, WorkKind.NEEDS_BY_LINK, Team.OPERATIONS, side, first)
                        .times(
                            inboxes.stream()
                                .mapToInt(inbox -> inbox.data().path("waiting").asInt())
                                .sum())));
  }

  /** Who is still to be heard needs another one: due in its last quarter, two days at most. */
  private static void endingLinks(CycleFacts facts, List<WorkItem> items, Side side) {
    Set<String> full =
        facts
            .of("link-inbox", side)
            .filter(inbox -> inbox.data().path("left").asInt(1) == 0)
            .map(WorkFact::subject)
            .collect(Collectors.toSet());
    facts
        .of("need-link", side)
        .filter(link -> "OPEN".equals(link.text("state")) && !full.contains(link.subject()))
        .forEach(
            link ->
                CycleFacts.time(link.data(), "endsAt")
                    .map(end -> ending(facts, side, link, end))
                    .ifPresent(items::add));
  }

  private static WorkItem ending(CycleFacts facts, Side side, WorkFact link, Instant end) {
    Instant opened = CycleFacts.time(link.data(), "openedAt").orElse(link.at());
    Duration quarter = Duration.between(opened, end).dividedBy(4);
    Duration warning = quarter.compareTo(LONGEST_WARNING) < 0 ? quarter : LONGEST_WARNING;
    return WorkItem.ofSide(facts, WorkKind.LINK_ENDING, Team.OPERATIONS, side, end.minus(warning))
        .about(link.subject(), link.text("place"))
        .until(end);
  }

  /**
   * Out of the problems that development assesses as opportunities, steering selects one: it waits
   * as long as there is none. What a former release kept does not say of which problem an
   * opportunity is; then nothing is claimed.
   */
  private static void assessment(CycleFacts facts, List<WorkItem> items, Instant since) {
    List<WorkFact> opportunities = facts.all("opportunity");
    if (opportunities.stream().anyMatch(known -> !known.data().hasNonNull("problemId"))) {
      return;
    }
    Set<String> unassessed = new HashSet<>(new ScoredProblems(facts).ids());
    opportunities.forEach(known -> unassessed.remove(known.text("problemId")));
    if (!unassessed.isEmpty()) {
      boolean isSelectable =
          opportunities.stream().anyMatch(known -> "CANDIDATE".equals(known.text("state")));
      items.add(
          WorkItem.ofTeam(facts, WorkKind.ASSESSMENT, Team.DEVELOPMENT, since)
              .times(unassessed.size())
              .blocking(isSelectable ? null : since));
    }
  }

  static Instant openedAt(WorkFact activity) {
    return CycleFacts.time(activity.data(), "openedAt").orElse(activity.at());
  }

  /** What each side does for itself, once. */
  static void perSide(
      CycleFacts facts,
      List<WorkItem> items,
      WorkKind kind,
      Team team,
      String done,
      Instant since) {
    for (Side side : Side.values()) {
      if (facts.first(done, side).isEmpty()) {
        Optional<Instant> byOther = facts.first(done, other(side));
        items.add(
            WorkItem.ofSide(facts, kind, team, side, since)
                .blocking(byOther.orElse(null))
                .alsoOf(byOther.isPresent() ? List.of() : List.of(other(side))));
      }
    }
  }

  private static void weights(CycleFacts facts, List<WorkItem> items) {
    Optional<WorkFact> weights = facts.one("goal-weights").filter(told -> !isAgreed(told));
    if (weights.isEmpty()) {
      return;
    }
    Map<Side, Instant> agreed = new EnumMap<>(Side.class);
    for (JsonNode by : weights.get().data().path("agreedBy")) {
      CycleFacts.side(by)
          .ifPresent(
              side -> agreed.put(side, CycleFacts.time(by, "at").orElse(weights.get().at())));
    }
    for (Side side : Side.values()) {
      if (!agreed.containsKey(side)) {
        Instant byOther = agreed.get(other(side));
        items.add(
            WorkItem.ofSide(
                    facts,
                    WorkKind.GOAL_WEIGHTS,
                    Team.STEERING,
                    side,
                    byOther == null ? weights.get().at() : byOther)
                .times(weights.get().data().path("goals").size())
                .blocking(byOther)
                .alsoOf(byOther == null ? List.of(other(side)) : List.of()));
      }
    }
  }

  /** There is nothing to agree on before there is a goal. */
  static boolean isAgreed(WorkFact weights) {
    return weights.data().path("agreed").asBoolean() || weights.data().path("goals").isEmpty();
  }

  private static void scores(CycleFacts facts, List<WorkItem> items) {
    ScoredProblems problems = new ScoredProblems(facts);
    for (Side side : Side.values()) {
      Optional<Instant> byOther = problems.judgedByOther(side).min(Comparator.naturalOrder());
      boolean otherHasSome =
          Stream.concat(
                  problems.toScore(other(side)).stream(),
                  problems.toScoreAnew(other(side)).stream())
              .findAny()
              .isPresent();
      add(facts, items, WorkKind.SCORES, side, problems.toScore(side), byOther, otherHasSome);
      add(
          facts,
          items,
          WorkKind.SCORES_ANEW,
          side,
          problems.toScoreAnew(side),
          byOther,
          otherHasSome);
    }
  }

  private static void add(
      CycleFacts facts,
      List<WorkItem> items,
      WorkKind kind,
      Side side,
      List<Instant> since,
      Optional<Instant> byOther,
      boolean otherHasSome) {
    since.stream()
        .min(Comparator.naturalOrder())
        .ifPresent(
            first ->
                items.add(
                    WorkItem.ofSide(facts, kind, Team.DEVELOPMENT, side, first)
                        .times(since.size())
                        .blocking(byOther.orElse(null))
                        .alsoOf(otherHasSome ? List.of(other(side)) : List.of())));
  }
}
