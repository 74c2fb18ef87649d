package org.cocreation.steering.weight;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.CycleMoved;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.goal.GoalEvent;
import org.cocreation.steering.goal.GoalFact;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.goal.GoalView;
import org.cocreation.steering.partnership.PartnershipRepository;
import org.cocreation.steering.partnership.SteeringLeft;

/** Steering says how much each goal counts, and both sides agree to that (activity 1, R3). */
@ApplicationScoped
class WeighGoals {

  /** The weights, and what they make of the goals. */
  record Weighed(GoalWeights weights, GoalWeightsView view) {}

  private static final int BEFORE_THE_GATE = ObserverMethod.DEFAULT_PRIORITY - 1;

  private final GoalWeightsRepository repository;
  private final GoalRepository goals;
  private final CycleRepository cycles;
  private final PartnershipRepository partnerships;
  private final Access access;
  private final Events events;
  private final Event<GoalWeightsSet> set;
  private final Clock clock;

  WeighGoals(
      GoalWeightsRepository repository,
      GoalRepository goals,
      CycleRepository cycles,
      PartnershipRepository partnerships,
      Access access,
      Events events,
      Event<GoalWeightsSet> set,
      Clock clock) {
    this.repository = repository;
    this.goals = goals;
    this.cycles = cycles;
    this.partnerships = partnerships;
    this.access = access;
    this.events = events;
    this.set = set;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  Weighed of(UUID cycleId, Actor by) {
    Participation ignored = access.toRead("cycle", cycleId, by);
    return weighed(require(cycleId));
  }

  /** Without asking who wants to know, with its version. */
  Versioned<GoalWeightsView> read(UUID cycleId) {
    Weighed weighed = weighed(require(cycleId));
    return Versioned.of(weighed.view(), weighed.weights().version());
  }

  /** Without asking who wants to know. */
  GoalWeightsView of(UUID cycleId) {
    return weighed(require(cycleId)).view();
  }

  /**
   * {@link #of(UUID)} for callers that have already read the goals.
   *
   * @param ofCycle the goals that hold for the cycle
   */
  GoalWeightsView of(UUID cycleId, List<GoalView> ofCycle) {
    return GoalWeightsView.of(require(cycleId), ofCycle);
  }

  /**
   * Voids the agreements of both sides, unless it is the same weighting.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 once the opportunity is decided on,
   *     412 and 428 for a version that is stale or missing, 422 for goals that do not hold for the
   *     cycle, and where all goals with one parent would count nothing
   */
  Weighed set(UUID cycleId, Actor by, String ifMatch, List<GoalWeightsRequest.Weight> requested) {
    Participation participation = hold(cycleId, by);
    GoalWeights weights = require(cycleId);
    Preconditions.requireMatch(ifMatch, weights.version());
    requireOpen(participation);
    if (weights.set(requireMeaningful(weights, requested))) {
      repository.flush();
      tell(GoalWeightsFact.CHANGED, weights, participation.actingPerson());
      set.fire(new GoalWeightsSet(cycles.require(cycleId), participation.actingPerson()));
    }
    return weighed(weights);
  }

  /**
   * For the person's own side.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 for another revision than the one
   *     that stands, where the side has agreed already, and without any goal
   */
  Weighed agree(UUID cycleId, Actor by, int revision) {
    Participation participation = hold(cycleId, by);
    requireOpen(participation);
    GoalWeights weights = require(cycleId);
    if (weighed(weights).view().goals().isEmpty()) {
      throw Refusal.conflict("no-goals", "There is no goal yet that could be weighted.");
    }
    weights.agree(revision, participation.actingPerson(), clock.instant());
    repository.flush();
    tell(GoalWeightsFact.AGREED, weights, participation.actingPerson());
    return weighed(weights);
  }

  /**
   * A goal more or less changes what every other one counts, in each cycle for which it holds.
   * Before the gate asks what has become of its content: the weights are part of it.
   */
  void goalsChanged(@Observes @Priority(BEFORE_THE_GATE) GoalEvent event) {
    if (event.happened() == GoalFact.CHANGED) {
      return;
    }
    for (Cycle cycle : event.concerned()) {
      GoalWeights weights = require(cycle.id());
      weights.goalsChanged(countingNothing(weights));
      repository.flush();
      tell(GoalWeightsFact.CHANGED, weights, event.actor());
    }
  }

  /** Who does not steer any more has agreed to nothing that can still change. */
  void steeringLeft(@Observes @Priority(BEFORE_THE_GATE) SteeringLeft left) {
    for (Cycle cycle : cycles.findOpenAndLock(left.partnershipId())) {
      if (!Phase.PRIORITIZATION.isBefore(cycle.phase())) {
        GoalWeights weights = require(cycle.id());
        if (weights.takeBack(left.side(), left.person())) {
          repository.flush();
          tell(GoalWeightsFact.CHANGED, weights, left.by());
        }
      }
    }
  }

  /** The goals with one parent that count nothing, all together, now that another is retired. */
  private Set<UUID> countingNothing(GoalWeights weights) {
    return goals.forCycle(weights.partnershipId(), weights.cycleId()).stream()
        .collect(Collectors.groupingBy(goal -> String.valueOf(goal.content().parentId())))
        .values()
        .stream()
        .filter(group -> group.stream().allMatch(goal -> weights.weightOf(goal.id()).signum() == 0))
        .flatMap(List::stream)
        .map(GoalView::id)
        .collect(Collectors.toSet());
  }

  /** A cycle that starts takes over the goals of its partnership, all with the same weight. */
  void cycleStarted(@Observes CycleMoved moved) {
    UUID cycleId = moved.cycle().id();
    if (!moved.cycle().isAtItsStart() || repository.of(cycleId).isPresent()) {
      return;
    }
    UUID partnershipId = cycles.require(cycleId).partnershipId();
    partnerships.hold(partnershipId);
    GoalWeights weights = new GoalWeights(partnershipId, cycleId);
    repository.persistAndFlush(weights);
    if (!weighed(weights).view().goals().isEmpty()) {
      tell(GoalWeightsFact.CHANGED, weights, null);
    }
  }

  private Participation hold(UUID cycleId, Actor by) {
    Cycle ignored = cycles.requireAndLock(cycleId);
    return access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
  }

  /** Selecting by the ranking is in phase 2 (activity 4), so until then weights may change. */
  private static void requireOpen(Participation participation) {
    Participation ignored = participation.requireNotPast(Phase.PRIORITIZATION);
  }

  private GoalWeights require(UUID cycleId) {
    return repository.of(cycleId).orElseThrow(() -> Refusal.notFound("cycle"));
  }

  private Weighed weighed(GoalWeights weights) {
    return new Weighed(
        weights,
        GoalWeightsView.of(weights, goals.forCycle(weights.partnershipId(), weights.cycleId())));
  }

  private void tell(GoalWeightsFact fact, GoalWeights weights, ActingPerson by) {
    events.publish(fact, weights, by, weighed(weights).view());
  }

  private Map<UUID, BigDecimal> requireMeaningful(
      GoalWeights weights, List<GoalWeightsRequest.Weight> requested) {
    List<GoalView> known = goals.forCycle(weights.partnershipId(), weights.cycleId());
    Map<UUID, BigDecimal> meant = new HashMap<>();
    for (int i = 0; i < requested.size(); i++) {
      GoalWeightsRequest.Weight one = requested.get(i);
      String field = "weights[" + i + "].goalId";
      if (known.stream().noneMatch(goal -> goal.id().equals(one.goalId()))) {
        throw Refusal.invalidField(field, "must be a goal that holds for this cycle");
      }
      if (meant.put(one.goalId(), one.weight()) != null) {
        throw Refusal.invalidField(field, "must not be named twice");
      }
    }
    requireSomethingCounts(known, meant);
    return meant;
  }

  private static void requireSomethingCounts(List<GoalView> known, Map<UUID, BigDecimal> meant) {
    Map<String, List<GoalView>> siblings =
        known.stream()
            .collect(Collectors.groupingBy(goal -> String.valueOf(goal.content().parentId())));
    for (List<GoalView> group : siblings.values()) {
      boolean nothing =
          group.stream()
              .allMatch(goal -> meant.getOrDefault(goal.id(), BigDecimal.ONE).signum() == 0);
      if (nothing) {
        throw Refusal.invalidField(
            "weights",
            "must leave a goal that counts beside '%s', or it itself",
            group.getFirst().content().name());
      }
    }
  }
}
