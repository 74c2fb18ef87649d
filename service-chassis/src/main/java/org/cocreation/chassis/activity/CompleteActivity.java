package org.cocreation.chassis.activity;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.CycleDirectory;
import org.cocreation.chassis.partnership.CycleSnapshot;
import org.cocreation.chassis.partnership.Members;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.FieldProblem;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.startup.BeforeWork;
import org.cocreation.chassis.startup.ServiceConfiguration;

/** The team concludes an activity; the process goes on with the cycle. */
@ApplicationScoped
class CompleteActivity {

  private final ActivityRepository activities;
  private final PartnershipDirectory partnerships;
  private final CycleDirectory cycles;
  private final Access access;
  private final Events events;
  private final Event<ActivityCompleted> completed;
  private final Instance<CycleHold> holds;
  private final Map<ActivityDefinition, CoCreationActivity> known;
  private final Clock clock;

  CompleteActivity(
      ActivityRepository activities,
      PartnershipDirectory partnerships,
      CycleDirectory cycles,
      Access access,
      Events events,
      Event<ActivityCompleted> completed,
      Instance<CycleHold> holds,
      @All List<CoCreationActivity> known,
      Clock clock) {
    this.activities = activities;
    this.partnerships = partnerships;
    this.cycles = cycles;
    this.access = access;
    this.events = events;
    this.completed = completed;
    this.holds = holds;
    this.known =
        known.stream()
            .collect(Collectors.toMap(CoCreationActivity::definition, Function.identity()));
    this.clock = clock;
  }

  /**
   * @throws IllegalStateException where an activity of this service's team has no class
   */
  void requireAll(
      @Observes @Priority(BeforeWork.PRIORITY) StartupEvent starting,
      ServiceConfiguration service) {
    List<ActivityDefinition> without =
        Arrays.stream(ActivityDefinition.values())
            .filter(definition -> definition.team().service().equals(service.name()))
            .filter(definition -> !known.containsKey(definition))
            .toList();
    if (!without.isEmpty()) {
      throw new IllegalStateException("No class in the package activity is for " + without);
    }
  }

  /**
   * Any member of the team, of either side, concludes for both; each side's responsible person is
   * named (R19).
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is not open, its work is
   *     not done or its cycle is held (R11), 412 and 428 for a version that is stale or missing,
   *     422 where a responsible person is not of the team and side
   */
  Activity complete(
      UUID id, Actor actor, String ifMatch, String conclusion, List<Responsible> responsible) {
    holdCycleOf(id);
    Activity activity = activities.findAndLock(id).orElseThrow(() -> Refusal.notFound("activity"));
    Members members = membersOf(activity, actor, responsible);
    Team team = activity.definition().team();
    Membership membership = access.asMember("activity", members, actor).requireTeam(team);
    activity.requireOpen();
    cycles.read(activity.cycleId()).ifPresent(CycleSnapshot::requireNotHeld);
    Preconditions.requireMatch(ifMatch, activity.version());
    requireOnePerSide(team, responsible, members);
    requireFinished(activity);
    activity.complete(actor, membership, conclusion.strip(), responsible, clock.instant());
    events.publish(
        ActivityFact.COMPLETED, activity, membership.acting(actor), ActivityView.of(activity));
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

  /** What is still to be done before it can be completed, each as a sentence. */
  List<String> missing(Activity activity) {
    return known.get(activity.definition()).missing(activity);
  }

  private void requireFinished(Activity activity) {
    List<String> missing = missing(activity);
    if (!missing.isEmpty()) {
      throw Refusal.conflict(
              "activity-unfinished",
              "The activity cannot be completed yet: %s",
              String.join(" ", missing))
          .with("missing", missing);
    }
  }

  /** Who acts and who is named, in one question. */
  private Members membersOf(Activity activity, Actor actor, List<Responsible> responsible) {
    return partnerships.members(
        activity.partnershipId(),
        Stream.concat(Stream.of(actor.person()), responsible.stream().map(Responsible::person))
            .distinct()
            .toList());
  }

  private static void requireOnePerSide(Team team, List<Responsible> responsible, Members members) {
    List<String> problems = new ArrayList<>();
    for (Side side : Side.values()) {
      long named = responsible.stream().filter(r -> r.side() == side).count();
      if (named != 1) {
        problems.add(Sentence.say("name one person for %s, not %d", side, named));
      }
    }
    for (Responsible named : responsible) {
      Membership member =
          members
              .of(named.side(), named.person())
              .or(() -> members.of(named.person()))
              .orElse(null);
      if (member == null) {
        problems.add(Sentence.say("%s is not a member of this partnership", named.person()));
      } else if (member.side() != named.side()) {
        problems.add(Sentence.say("%s is on the side %s", named.person(), member.side()));
      } else if (!member.isIn(team)) {
        problems.add(
            Sentence.say(
                "%s is not in the %s", named.person(), ConstantWords.titled(team, team.title())));
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("wrong-responsible", "Responsible: %s.", String.join("; ", problems))
          .with(
              "violations",
              problems.stream().map(problem -> new FieldProblem("responsible", problem)).toList());
    }
  }
}
