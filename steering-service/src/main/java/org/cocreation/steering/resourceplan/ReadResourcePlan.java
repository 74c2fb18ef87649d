package org.cocreation.steering.resourceplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.steering.itemvalue.ItemValues;
import org.cocreation.steering.itemvalue.SignedBacklog;
import org.cocreation.steering.itemvalue.ValuedItem;
import org.cocreation.steering.resource.CycleHours;
import org.cocreation.steering.told.ConceptContent;

/** Shows what the hours of a cycle go to, and what they would best go to. */
@ApplicationScoped
public class ReadResourcePlan {

  private final ResourcePlanRepository plans;
  private final ItemValues values;
  private final CycleHours hours;
  private final SprintConfig sprint;
  private final Clock clock;

  ReadResourcePlan(
      ResourcePlanRepository plans,
      ItemValues values,
      CycleHours hours,
      SprintConfig sprint,
      Clock clock) {
    this.plans = plans;
    this.values = values;
    this.hours = hours;
    this.sprint = sprint;
    this.clock = clock;
  }

  /** The plan that counts, with the version that another one has to name. */
  public Optional<Versioned<ResourcePlanView>> standing(UUID cycleId) {
    return plans
        .standing(cycleId)
        .map(plan -> Versioned.of(ResourcePlanView.of(plan), plan.number()));
  }

  /**
   * What the items of the signed backlog are worth, and which of them the hours best go to; empty
   * before the value gate.
   *
   * @param startsOn the first day of the first sprint; null for today, in UTC
   */
  public Optional<ResourceProposalView> propose(UUID cycleId, LocalDate startsOn, int sprints) {
    return values
        .signed(cycleId)
        .map(
            signed -> {
              List<ValuedItem> items = values.of(cycleId, signed);
              LocalDate first = startsOn == null ? today() : startsOn;
              long there = hours.in(cycleId, first, sprints, sprint.length());
              return ResourceProposalView.of(
                  cycleId,
                  signed,
                  items,
                  new ResourceProposalView.Time(
                      first, sprints, (int) sprint.length().toDays(), there));
            });
  }

  /** The titles of the items that are to be made and of which nobody has said yet whether. */
  public List<String> undecided(UUID cycleId) {
    Optional<ResourcePlan> plan = plans.standing(cycleId);
    return values.signed(cycleId).map(SignedBacklog::items).orElse(List.of()).stream()
        .filter(item -> plan.isEmpty() || !plan.get().decides(item.id()))
        .map(ConceptContent.Item::title)
        .toList();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
