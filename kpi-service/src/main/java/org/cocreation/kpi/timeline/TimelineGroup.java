package org.cocreation.kpi.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Language;
import org.cocreation.chassis.language.Texts;
import org.cocreation.kpi.text.PhraseTexts;
import org.cocreation.kpi.text.sentence.GroupSentences;

/**
 * Entries that belong together: what one person did again and again, such as 13 problems scored.
 */
public final class TimelineGroup {

  private static final Duration TOGETHER = Duration.ofMinutes(30);

  /** After one of these a story goes on anew. */
  private static final Set<String> MILESTONES = Set.of("cycle", "decision", "approval", "activity");

  private static final Map<String, Many> MANY =
      Map.ofEntries(
          Map.entry("common-problem.scored", GroupSentences::problemsScored),
          Map.entry("common-problem.scores-shared", GroupSentences::problemsScoredByBoth),
          Map.entry("common-problem.merged", GroupSentences::problemsMerged),
          Map.entry("common-problem.changed", GroupSentences::problemsChanged),
          Map.entry("common-problem.unmerged", GroupSentences::problemsUnmerged),
          Map.entry("need.added", GroupSentences::needsAdded),
          Map.entry("need.set-aside", GroupSentences::needsSetAside),
          Map.entry("need.taken-up", GroupSentences::needsTakenUp),
          Map.entry("operational-need.expressed", GroupSentences::operationalNeedsExpressed),
          Map.entry("need-link.received", GroupSentences::saidByLink),
          Map.entry("need-link.handled", GroupSentences::lookedAtByLink),
          Map.entry("opportunity.assessed", GroupSentences::opportunitiesAssessed),
          Map.entry("opportunity.shelved", GroupSentences::opportunitiesShelved),
          Map.entry("concept.changed", GroupSentences::conceptChanged),
          Map.entry("concept.reordered", GroupSentences::backlogReordered),
          Map.entry("sprint.item-moved", GroupSentences::cardsMoved),
          Map.entry("sprint.changed", GroupSentences::sprintsChanged),
          Map.entry("data-source.changed", GroupSentences::dataChanged),
          Map.entry("proof-of-concept.changed", GroupSentences::proofsChanged),
          Map.entry("concept-review.answered", GroupSentences::pointsAnswered),
          Map.entry("scenario.prepared", GroupSentences::scenariosPrepared),
          Map.entry("assessment.changed", GroupSentences::assessmentChanged),
          Map.entry("goal.defined", GroupSentences::goalsDefined),
          Map.entry("goal.changed", GroupSentences::goalsChanged),
          Map.entry("goal-weights.changed", GroupSentences::weightsChanged),
          Map.entry("value-statement.changed", GroupSentences::statementsChanged),
          Map.entry("value-difference.opened", GroupSentences::differencesFound),
          Map.entry("value-difference.changed", GroupSentences::differencesChanged),
          Map.entry("value-difference.gone", GroupSentences::differencesGone),
          Map.entry("tranche-plan.changed", GroupSentences::tranchesChanged),
          Map.entry("process-map.changed", GroupSentences::mapChanged),
          Map.entry("partnership.member-added", GroupSentences::membersAdded),
          Map.entry("comment.written", GroupSentences::commentsWritten),
          Map.entry("comment.changed", GroupSentences::commentsChanged),
          Map.entry("comment.mention-seen", GroupSentences::mentionsSeen),
          Map.entry("comment.mention-answered", GroupSentences::mentionsAnswered),
          Map.entry("kpi.measured", GroupSentences::measured),
          Map.entry("activity.opened", GroupSentences::activitiesOpened),
          Map.entry("activity.withdrawn", GroupSentences::activitiesWithdrawn));

  /** What many of a kind are called. */
  @FunctionalInterface
  private interface Many {

    String call(GroupSentences say, int count);
  }

  private final List<TimelineEntryView> entries = new ArrayList<>();

  private TimelineGroup(TimelineEntryView first) {
    entries.add(first);
  }

  /**
   * @param entries the newest first
   */
  public static List<TimelineGroup> of(List<TimelineEntryView> entries) {
    List<TimelineGroup> groups = new ArrayList<>();
    Map<String, TimelineGroup> open = new HashMap<>();
    for (TimelineEntryView entry : entries) {
      EventType type = EventType.parse(entry.type());
      String key = type.name() + "|" + (entry.actor() == null ? "" : entry.actor().person());
      TimelineGroup known = MANY.containsKey(type.name()) ? open.get(key) : null;
      if (known != null && known.isNear(entry)) {
        known.entries.add(entry);
        continue;
      }
      if (MILESTONES.contains(type.aggregate())) {
        open.keySet().removeIf(other -> !other.startsWith(type.name() + "|"));
      }
      TimelineGroup group = new TimelineGroup(entry);
      groups.add(group);
      open.put(key, group);
    }
    return groups;
  }

  private boolean isNear(TimelineEntryView entry) {
    return Duration.between(entry.time(), entries.getLast().time()).compareTo(TOGETHER) <= 0;
  }

  /** The newest first. */
  public List<TimelineEntryView> entries() {
    return List.copyOf(entries);
  }

  public TimelineEntryView newest() {
    return entries.getFirst();
  }

  public boolean isOne() {
    return entries.size() == 1;
  }

  /** {@code Sofia Kallio (customer): 13 problems scored}; in the reader's language. */
  public String sentence() {
    return sentence(Language.current());
  }

  String sentence(Language language) {
    if (isOne()) {
      return newest().sentence();
    }
    GroupSentences say = Texts.of(GroupSentences.class, language);
    String what = MANY.get(EventType.parse(newest().type()).name()).call(say, entries.size());
    TimelineEntryView.ActingPerson actor = newest().actor();
    return actor == null ? say.alone(what) : say.by(who(actor, language), what);
  }

  private static String who(TimelineEntryView.ActingPerson actor, Language language) {
    String name = Objects.toString(actor.name(), actor.person());
    return actor.side() == null
        ? name
        : Texts.of(PhraseTexts.class, language)
            .acting(name, ConstantWords.inSentence("Side", actor.side(), language));
  }
}
