package org.cocreation.kpi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.cocreation.kpi.kpi.KpiRepository;
import org.cocreation.kpi.kpi.TellKpi;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementStore;

/**
 * Counts a measurement that comes by on the topic, once: also one that REST has stored before, and
 * one of a KPI that is not known yet, which then waits for it.
 */
@ApplicationScoped
public class CountMeasurement {

  private final KpiRepository kpis;
  private final MeasurementStore measurements;
  private final TellKpi tellKpi;

  @Inject
  CountMeasurement(KpiRepository kpis, MeasurementStore measurements, TellKpi tellKpi) {
    this.kpis = kpis;
    this.measurements = measurements;
    this.tellKpi = tellKpi;
  }

  /**
   * @return false where another measurement is known by the same source and id
   */
  @Transactional
  public boolean count(Measurement measurement) {
    kpis.lock(measurement.kpiId());
    Measurement.Key key = measurement.key();
    boolean isNew = !measurements.add(List.of(measurement)).isEmpty();
    if (!isNew && !measurements.find(List.of(key)).get(key).saysTheSameAs(measurement)) {
      return false;
    }
    if (measurements.arrive(key)) {
      kpis.findByIdOptional(measurement.kpiId()).ifPresent(kpi -> tellKpi.tell(kpi, measurement));
    }
    return true;
  }
}
