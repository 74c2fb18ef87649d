package org.cocreation.chassis.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** The team concludes an activity; the process goes on with the cycle. */
@ApplicationScoped
class CompleteActivity {

  private final ActivityRepository activities;
  private final PartnershipDirectory partnerships;
  private final Events events;
  private final Event<ActivityCompleted> completed;
  private final Instance<CycleHold> holds;
  private final Instance<CompletionRule> rules;
  private final Clock clock;

  @Inject
  CompleteActivity(
      ActivityRepository activities,
      PartnershipDirectory partnerships,
      Events events,
      Event<ActivityCompleted> completed,
      Instance<CycleHold> holds,
      @Any Instance<CompletionRule> rules,
      Clock clock) {
    this.activities = activities;
    this.partnerships = partnerships;
    this.events = events;
    this.completed = completed;
    this.holds = holds;
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * Any member of the team, of either side, concludes for both; each side's responsible person is
   * named (R19).
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is not open or its work is
   *     not done, 412 and 428 for a version that is stale or missing, 422 where a responsible
   *     person is not of the team and side
   */
  Activity complete(
      UUID id, Actor actor, String ifMatch, String conclusion, List<Responsible> responsible) {
    holdCycleOf(id);
    Activity activity = activities.findAndLock(id).orElseThrow(() -> Refusal.notFound("activity"));
    Membership membership =
        partnerships.requireMembership(activity.partnershipId(), actor, "activity");
    Team team = activity.definition().team();
    if (!membership.isIn(team)) {
      throw Refusal.forbidden(
          "wrong-team", "This activity is the " + team.title() + "'s; you are not in it.");
    }
    activity.requireOpen();
    Preconditions.requireMatch(ifMatch, activity.version());
    requireOnePerSide(activity, responsible);
    requireFinished(activity);
    activity.complete(
        actor,
        membership,
        conclusion.strip(),
        responsible,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
    events.publish(
        ActivityFact.COMPLETED,
        activity,
        ActingPerson.of(actor, membership.side()),
        ActivityView.of(activity));
    activities.flush();
    completed.fire(
        new ActivityCompleted(activity.cycleId(), activity.definition(), activity.round()));
    return activity;
  }

  private void holdCycleOf(UUID id) {
    if (holds.isResolvable()) {
      activities.cycleOf(id).ifPresent(holds.get()::hold);
    }
  }

  private void requireFinished(Activity activity) {
    List<String> missing =
        rules.stream()
            .filter(rule -> rule.activity() == activity.definition())
            .flatMap(rule -> rule.missing(activity).stream())
            .toList();
    if (!missing.isEmpty()) {
      throw Refusal.conflict(
              "activity-unfinished",
              "The activity cannot be completed yet: " + String.join(" ", missing))
          .with("missing", missing);
    }
  }

  private void requireOnePerSide(Activity activity, List<Responsible> responsible) {
    Team team = activity.definition().team();
    List<String> problems = new ArrayList<>();
    for (Side side : Side.values()) {
      long named = responsible.stream().filter(r -> r.side() == side).count();
      if (named != 1) {
        problems.add("name one person for " + side + ", not " + named);
      }
    }
    for (Responsible named : responsible) {
      Optional<Membership> member = partnerships.member(activity.partnershipId(), named.person());
      if (member.isEmpty()) {
        problems.add(named.person() + " is no member of this partnership");
      } else if (member.get().side() != named.side()) {
        problems.add(named.person() + " is on the side " + member.get().side());
      } else if (!member.get().isIn(team)) {
        problems.add(named.person() + " is not in the " + team.title());
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid(
              "wrong-responsible", "Responsible: " + String.join("; ", problems) + ".")
          .with(
              "violations",
              problems.stream().map(p -> Map.of("field", "responsible", "message", p)).toList());
    }
  }
}
