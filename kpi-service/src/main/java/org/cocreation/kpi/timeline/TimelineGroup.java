package org.cocreation.kpi.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cocreation.chassis.event.EventType;

/**
 * Entries that belong together: what one person did again and again, such as 13 problems scored.
 */
public final class TimelineGroup {

  private static final Duration TOGETHER = Duration.ofMinutes(30);

  /** After one of these a story goes on anew. */
  private static final Set<String> MILESTONES = Set.of("cycle", "decision", "approval", "activity");

  private static final Map<String, String> MANY =
      Map.ofEntries(
          Map.entry("common-problem.scored", "problems scored"),
          Map.entry("common-problem.scores-shared", "problems scored by both sides"),
          Map.entry("common-problem.merged", "common problems merged"),
          Map.entry("common-problem.changed", "changes of common problems"),
          Map.entry("common-problem.unmerged", "times needs taken out of problems"),
          Map.entry("need.added", "needs added"),
          Map.entry("need.set-aside", "needs set aside"),
          Map.entry("need.taken-up", "needs taken up again"),
          Map.entry("operational-need.expressed", "operational needs written down"),
          Map.entry("opportunity.assessed", "opportunities assessed"),
          Map.entry("opportunity.shelved", "opportunities shelved"),
          Map.entry("concept.changed", "changes of the concept"),
          Map.entry("concept.reordered", "new orders of the backlog"),
          Map.entry("concept-review.answered", "points of the review answered"),
          Map.entry("goal.defined", "goals defined"),
          Map.entry("goal.changed", "changes of goals"),
          Map.entry("goal-weights.changed", "changes of what each goal counts"),
          Map.entry("value-statement.changed", "changes of value statements"),
          Map.entry("value-difference.opened", "differences of the value statements found"),
          Map.entry("value-difference.changed", "differences of the value statements changed"),
          Map.entry("value-difference.gone", "differences of the value statements gone"),
          Map.entry("tranche-plan.changed", "changes of the tranches"),
          Map.entry("process-map.changed", "changes of the process map"),
          Map.entry("partnership.member-added", "members added"),
          Map.entry("comment.written", "comments"),
          Map.entry("comment.changed", "comments changed"),
          Map.entry("comment.mention-seen", "mentions seen"),
          Map.entry("comment.mention-answered", "mentions answered"),
          Map.entry("kpi.measured", "measurements"),
          Map.entry("activity.opened", "activities opened"),
          Map.entry("activity.withdrawn", "activities withdrawn"));

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

  /** {@code Sofia Kallio (customer): 13 problems scored}. */
  public String sentence() {
    if (isOne()) {
      return newest().sentence();
    }
    TimelineEntryView.ActingPerson actor = newest().actor();
    String what = entries.size() + " " + MANY.get(EventType.parse(newest().type()).name());
    if (actor == null) {
      return what + ".";
    }
    String side = actor.side() == null ? "" : " (" + Phrases.words(actor.side()) + ")";
    return Objects.toString(actor.name(), actor.person()) + side + ": " + what + ".";
  }
}
