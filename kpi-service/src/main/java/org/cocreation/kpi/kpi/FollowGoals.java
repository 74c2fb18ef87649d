package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.Subscription.Told;
import org.cocreation.kpi.measurement.Window;

/**
 * Keeps KPIs after steering's goals. Topics have no order among each other: what was measured of a
 * KPI before it was heard of counts as soon as it is.
 */
@ApplicationScoped
public class FollowGoals {

  /**
   * Fired, inside the transaction, once a KPI is heard of for the first time.
   *
   * @param standing locked: what was measured of it before
   */
  public record KpiDefined(Kpi kpi, Standing standing) {}

  private final KpiRepository kpis;
  private final Standings standings;
  private final TimeZones zones;
  private final JudgeAnew judgeAnew;
  private final Event<KpiDefined> defined;

  FollowGoals(
      KpiRepository kpis,
      Standings standings,
      TimeZones zones,
      JudgeAnew judgeAnew,
      Event<KpiDefined> defined) {
    this.kpis = kpis;
    this.standings = standings;
    this.zones = zones;
    this.judgeAnew = judgeAnew;
    this.defined = defined;
  }

  /** Locks the KPIs of all of them at once, in one order, as who counts for many does. */
  @Transactional
  public void follow(List<Told<GoalTold>> goals) {
    Map<UUID, Standing> locked =
        standings.lock(
            goals.stream()
                .flatMap(goal -> goal.state().allKpis().stream())
                .map(GoalTold.KpiTold::id)
                .toList());
    goals.forEach(goal -> follow(goal.event(), goal.state(), locked));
  }

  private void follow(InboundEvent event, GoalTold goal, Map<UUID, Standing> locked) {
    UUID partnershipId = event.requiredPartnershipId();
    for (GoalTold.KpiTold told : goal.allKpis()) {
      Optional<Kpi> known = kpis.findByIdOptional(told.id());
      if (known.filter(kpi -> kpi.isDefinedAsOf(event.sequence())).isPresent()) {
        continue; // Heard again, after what came later.
      }
      Optional<Window> window = known.flatMap(Kpi::window);
      Kpi kpi = known.orElseGet(() -> new Kpi(partnershipId, zones.of(partnershipId), goal, told));
      kpi.define(goal, told, event.sequence());
      kpis.persist(kpi);
      if (known.isEmpty() || !kpi.window().equals(window)) {
        judgeAnew.defined(Map.of(kpi.id(), kpi), List.of(locked.get(kpi.id())), event);
        if (known.isEmpty()) {
          defined.fire(new KpiDefined(kpi, locked.get(kpi.id())));
        }
      } else {
        judgeAnew.retargeted(kpi, locked.get(kpi.id()), event);
      }
    }
  }
}
