package org.cocreation.steering.resourceplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.itemvalue.ItemValues;
import org.cocreation.steering.itemvalue.SignedBacklog;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.cocreation.steering.resource.CycleHours;

/** Steering decides what the hours of the coming sprints go to (activity 7). */
@ApplicationScoped
class DecideResources {

  private final ResourcePlanRepository plans;
  private final ReadResourcePlan readPlan;
  private final ItemValues values;
  private final CycleHours hours;
  private final SprintConfig sprint;
  private final CycleRepository cycles;
  private final Access access;
  private final Events events;
  private final Clock clock;

  DecideResources(
      ResourcePlanRepository plans,
      ReadResourcePlan readPlan,
      ItemValues values,
      CycleHours hours,
      SprintConfig sprint,
      CycleRepository cycles,
      Access access,
      Events events,
      Clock clock) {
    this.plans = plans;
    this.readPlan = readPlan;
    this.values = values;
    this.hours = hours;
    this.sprint = sprint;
    this.cycles = cycles;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Of every item that is to be made of what both sides signed: it is chosen, or weeded out with a
   * reason. Deciding again makes another plan, which counts from then on.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 away from phase 3, and where the
   *     chosen items take more hours than there are or an item is left undecided, 412 and 428 for a
   *     version that is stale or missing, 422 for what is no such item, or serves no KPI (R6)
   */
  ResourcePlan decide(
      UUID cycleId, Actor by, String ifMatch, String ifNoneMatch, ResourcePlanRequest request) {
    Cycle cycle = cycles.requireAndLock(cycleId);
    Participation participation = access.toChange("cycle", cycleId, by).requireTeam(Team.STEERING);
    Optional<ResourcePlan> before = plans.standing(cycleId);
    Preconditions.requireFirstOrMatch(
        before.map(plan -> (long) plan.number()), ifMatch, ifNoneMatch);
    ActingPerson actor = participation.requireIn(Phase.DEVELOPMENT).actingPerson();
    SignedBacklog signed =
        values
            .signed(cycleId)
            .filter(known -> known.concept() != null)
            .orElseThrow(() -> Refusal.notFound("signed content"));
    List<ValuedItem> items = values.of(cycleId, signed);
    Map<UUID, String> reasons = reasons(items, request);
    LocalDate first = request.startsOn() == null ? readPlan.today() : request.startsOn();
    long there = hours.in(cycleId, first, request.sprints(), sprint.length());
    requireWithin(there, items, reasons);
    ResourcePlan plan =
        ResourcePlan.decide(
            cycle.partnershipId(),
            cycleId,
            before,
            new ResourcePlan.Basis(
                signed.concept().id(),
                signed.concept().revision(),
                first,
                request.sprints(),
                there,
                new Money(BestSet.of(items, there).minorUnits(), signed.currency())),
            items,
            reasons,
            actor,
            clock.instant());
    plans.persistAndFlush(plan);
    events.publish(ResourcePlanFact.DECIDED, plan.subject(), actor, ResourcePlanView.of(plan));
    return plan;
  }

  /** Why each item that is weeded out is; the others are chosen. */
  private static Map<UUID, String> reasons(List<ValuedItem> items, ResourcePlanRequest request) {
    Map<UUID, ValuedItem> known = new HashMap<>();
    items.forEach(item -> known.put(item.id(), item));
    Set<UUID> named = new HashSet<>();
    Map<UUID, String> reasons = new HashMap<>();
    for (int i = 0; i < request.items().size(); i++) {
      ResourcePlanRequest.ItemChoice choice = request.items().get(i);
      String field = "items[" + i + "]";
      requireOnce(choice.itemId(), known, named, field + ".itemId");
      if (!choice.chosen()) {
        reasons.put(choice.itemId(), requireReason(choice, field + ".reason"));
      } else if (known.get(choice.itemId()).kpiId() == null) {
        throw Refusal.invalidField(
            field + ".chosen", "must be false: the item serves no KPI of the cycle");
      }
    }
    requireAll(items, named);
    return reasons;
  }

  private static String requireReason(ResourcePlanRequest.ItemChoice choice, String field) {
    if (choice.reason() == null) {
      throw Refusal.invalidField(field, "must say why the item is weeded out");
    }
    return choice.reason();
  }

  private static void requireOnce(
      UUID id, Map<UUID, ValuedItem> known, Set<UUID> named, String field) {
    if (!known.containsKey(id)) {
      throw Refusal.invalidField(
          field, "must be an item that is to be made of what both sides signed");
    }
    if (!named.add(id)) {
      throw Refusal.invalidField(field, "must not be named twice");
    }
  }

  private static void requireAll(List<ValuedItem> items, Set<UUID> named) {
    List<ValuedItem> left = items.stream().filter(item -> !named.contains(item.id())).toList();
    if (!left.isEmpty()) {
      throw Refusal.conflict(
              "items-undecided",
              "“%s” is neither chosen nor weeded out: say it of every item that is to be made.",
              left.getFirst().title())
          .with("items", left.stream().map(ValuedItem::id).toList());
    }
  }

  private static void requireWithin(long there, List<ValuedItem> items, Map<UUID, String> reasons) {
    long chosen =
        items.stream()
            .filter(item -> !reasons.containsKey(item.id()))
            .mapToLong(ValuedItem::hours)
            .sum();
    if (chosen > there) {
      throw Refusal.conflict(
              "hours-exceeded",
              "The chosen items take %s hours, and %s are committed in these sprints: choose fewer, or"
                  + " commit more.",
              chosen,
              there)
          .with("hours", there)
          .with("chosenHours", chosen);
    }
  }
}
