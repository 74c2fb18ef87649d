package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.kpi.measurement.MeasurementStore;

/**
 * Keeps KPIs after steering's goals. Topics have no order among each other: what was measured of a
 * KPI before it was heard of counts as soon as it is.
 */
@ApplicationScoped
public class FollowGoals {

  private final KpiRepository kpis;
  private final MeasurementStore measurements;
  private final TellKpi tellKpi;

  @Inject
  FollowGoals(KpiRepository kpis, MeasurementStore measurements, TellKpi tellKpi) {
    this.kpis = kpis;
    this.measurements = measurements;
    this.tellKpi = tellKpi;
  }

  @Transactional
  public void follow(UUID partnershipId, GoalTold goal) {
    for (GoalTold.KpiTold told : goal.kpis()) {
      kpis.lock(told.id());
      Optional<Kpi> known = kpis.findByIdOptional(told.id());
      if (known.isPresent()) {
        known.get().define(goal, told);
      } else {
        Kpi kpi = new Kpi(partnershipId, goal, told);
        kpis.persist(kpi);
        measurements.arrived(kpi.id()).forEach(measurement -> tellKpi.tell(kpi, measurement));
      }
    }
  }
}
