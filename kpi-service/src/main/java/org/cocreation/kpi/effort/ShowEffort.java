package org.cocreation.kpi.effort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.CycleActivity;
import org.cocreation.kpi.cycle.CycleActivityRepository;
import org.cocreation.kpi.cycle.CycleView;

/** Shows what a cycle's process costs, as the events tell it up to now (R20). */
@ApplicationScoped
public class ShowEffort {

  private final CycleActivityRepository activities;
  private final ChangesOfActivities changes;
  private final SignatureWaits waits;
  private final WatchSignatures watch;
  private final Clock clock;

  ShowEffort(
      CycleActivityRepository activities,
      ChangesOfActivities changes,
      SignatureWaits waits,
      WatchSignatures watch,
      Clock clock) {
    this.activities = activities;
    this.changes = changes;
    this.waits = waits;
    this.watch = watch;
    this.clock = clock;
  }

  /** Of a cycle that the reader may see. */
  @Transactional
  public EffortView of(UUID cycleId) {
    Instant now = clock.instant();
    Map<String, List<CycleActivity>> rounds =
        activities.of(cycleId).stream()
            .collect(
                Collectors.groupingBy(CycleActivity::key, LinkedHashMap::new, Collectors.toList()));
    List<ChangesOfActivities.Change> made = changes.of(cycleId);
    List<SignatureWait> awaited = waits.of(cycleId);
    List<EffortView.ActivityEffort> shown = new ArrayList<>();
    rounds
        .values()
        .forEach(
            ofKey -> {
              for (int i = 0; i < ofKey.size(); i++) {
                // What happened before the first round or between two belongs to the one before.
                Instant from = i == 0 ? Instant.MIN : ofKey.get(i).openedAt();
                Instant before = i + 1 < ofKey.size() ? ofKey.get(i + 1).openedAt() : Instant.MAX;
                shown.add(
                    effort(ofKey.get(i), count(ofKey.get(i), made, from, before), awaited, now));
              }
            });
    return new EffortView(now, watch.limitHours(), shown);
  }

  private static long count(
      CycleActivity activity, List<ChangesOfActivities.Change> made, Instant from, Instant before) {
    long changes =
        made.stream()
            .filter(change -> change.activity().key().equals(activity.key()))
            .filter(change -> !change.at().isBefore(from) && change.at().isBefore(before))
            .count();
    return activity.state() == CycleActivity.State.COMPLETED ? changes + 1 : changes;
  }

  private EffortView.ActivityEffort effort(
      CycleActivity activity, long changes, List<SignatureWait> awaited, Instant now) {
    Instant until = activity.closedAt() == null ? now : activity.closedAt();
    return new EffortView.ActivityEffort(
        CycleView.ActivityState.of(activity),
        Math.max(0, Duration.between(activity.openedAt(), until).toSeconds()),
        changes,
        activity.key().equals(ActivityDefinition.SELECT_OPPORTUNITY.key())
            ? signatures(activity.round(), awaited, now)
            : List.of());
  }

  private List<EffortView.SignatureEffort> signatures(
      int round, List<SignatureWait> awaited, Instant now) {
    return Arrays.stream(Side.values())
        .map(
            side ->
                signature(
                    side,
                    awaited.stream()
                        .filter(wait -> wait.round() == round && wait.side() == side)
                        .toList(),
                    now))
        .toList();
  }

  private EffortView.SignatureEffort signature(Side side, List<SignatureWait> waits, Instant now) {
    Instant since =
        waits.stream()
            .filter(wait -> !wait.isOver())
            .map(SignatureWait::since)
            .findFirst()
            .orElse(null);
    return new EffortView.SignatureEffort(
        side,
        waits.stream()
            .map(wait -> wait.length(now))
            .reduce(Duration.ZERO, Duration::plus)
            .toSeconds(),
        since != null,
        since,
        waits.stream().anyMatch(wait -> watch.isTooLong(wait, now)));
  }
}
