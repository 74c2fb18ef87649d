package org.cocreation.steering.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Members;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.partnership.PartnershipRepository;

/** Steering says what is to be achieved, and by what that will be seen (activity 1). */
@ApplicationScoped
class DefineGoal {

  private final GoalRepository goals;
  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final PartnershipDirectory directory;
  private final Access access;
  private final Events events;
  private final Event<GoalDefined> defined;
  private final Clock clock;

  @Inject
  DefineGoal(
      GoalRepository goals,
      CycleRepository cycles,
      PartnershipRepository partnerships,
      PartnershipDirectory directory,
      Access access,
      Events events,
      Event<GoalDefined> defined,
      Clock clock) {
    this.goals = goals;
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.directory = directory;
    this.access = access;
    this.events = events;
    this.defined = defined;
    this.clock = clock;
  }

  /**
   * Changes what the other goals count, in each cycle for which it holds: agreements to their
   * weights are void.
   *
   * @throws Refusal 404 for outsiders, 403 for people who are not in the steering team, 409 before
   *     the partnership is accepted and for a cycle past phase 2, 422 for a target that is no
   *     better than its baseline, an owner who is not a member of that side, and a cycle or parent
   *     that does not fit
   */
  Goal define(UUID partnershipId, Actor by, DefineGoalRequest request) {
    Membership membership =
        partnerships.asMemberToBegin(partnershipId, by).requireTeam(Team.STEERING);
    List<Cycle> concerned = lockConcerned(partnershipId, request.cycleId(), by);
    requireParent(partnershipId, request);
    List<Kpi> kpis = kpis(request.kpis());
    requireOwners(partnershipId, kpis);
    Goal goal = Goal.define(partnershipId, request.content(), kpis, clock.instant());
    goals.persistAndFlush(goal);
    ActingPerson actor = ActingPerson.of(by, membership.side());
    GoalView view = GoalView.of(goal);
    events.publish(GoalFact.DEFINED, goal, actor, view);
    defined.fire(new GoalDefined(actor, view, concerned));
    return goal;
  }

  /**
   * The cycles for which the goal will hold. Of the whole partnership's goal these are all that are
   * not over; no other starts meanwhile, or it would miss the goal.
   */
  private List<Cycle> lockConcerned(UUID partnershipId, UUID cycleId, Actor by) {
    if (cycleId == null) {
      partnerships.hold(partnershipId);
      return cycles.findOpenAndLock(partnershipId);
    }
    Cycle cycle =
        cycles
            .findAndLock(cycleId)
            .filter(found -> found.partnershipId().equals(partnershipId))
            .orElseThrow(
                () -> Refusal.invalidField("cycleId", "must be a cycle of this partnership"));
    Participation ignored =
        access.toChange("cycle", cycleId, by).requireNotPast(Phase.PRIORITIZATION);
    return List.of(cycle);
  }

  /** A goal holds wherever its parts do: the tree of a cycle is whole. */
  private void requireParent(UUID partnershipId, DefineGoalRequest request) {
    if (request.parentId() != null
        && goals
            .findByIdOptional(request.parentId())
            .filter(parent -> parent.partnershipId().equals(partnershipId))
            .filter(
                parent -> parent.cycleId() == null || parent.cycleId().equals(request.cycleId()))
            .isEmpty()) {
      throw Refusal.invalidField(
          "parentId", "must be a goal of this partnership, of all its cycles or of the same one");
    }
  }

  private void requireOwners(UUID partnershipId, List<Kpi> kpis) {
    Members members =
        directory.members(
            partnershipId,
            kpis.stream()
                .flatMap(kpi -> kpi.content().owners().stream())
                .map(KpiOwner::person)
                .toList());
    for (int i = 0; i < kpis.size(); i++) {
      for (KpiOwner owner : kpis.get(i).content().owners()) {
        if (members.of(owner.side(), owner.person()).isEmpty()) {
          throw Refusal.invalidField(
              "kpis[" + i + "].owners",
              "must be members of their side; "
                  + owner.person()
                  + " is not a member of "
                  + owner.side());
        }
      }
    }
  }

  private static List<Kpi> kpis(List<KpiContent> requests) {
    return IntStream.range(0, requests.size())
        .mapToObj(i -> Kpi.measuredBy(requests.get(i), "kpis[" + i + "]"))
        .toList();
  }
}
