package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementStore;

/**
 * Tells what a measurement means for its KPI. The ids of these events follow from the measurement,
 * and their order from the measurements' topic: made anew from it, they are the same.
 */
@ApplicationScoped
public class TellKpi {

  private final MeasurementStore measurements;
  private final Events events;

  @Inject
  TellKpi(MeasurementStore measurements, Events events) {
    this.measurements = measurements;
    this.events = events;
  }

  /** Counts it for the KPI, and says so. */
  public void tell(Kpi kpi, Measurement measurement) {
    KpiStatus before = kpi.toldStatus();
    kpi.observe(measurement);
    KpiStatus after =
        kpi.standAt(
            kpi.window(kpi.latestObservedAt())
                .map(window -> measurements.calculateArrived(window, measurement.key()))
                .orElseGet(kpi::latestValue));
    publish(KpiFact.MEASURED, kpi, measurement, KpiMeasured.of(kpi, measurement, after));
    if (before != after) {
      publish(
          KpiFact.STATUS_CHANGED,
          kpi,
          measurement,
          KpiStatusChanged.of(kpi, before, after, measurement));
    }
  }

  private void publish(KpiFact fact, Kpi kpi, Measurement measurement, Object data) {
    events.publish(measurement.key().eventId(fact), fact, kpi, data);
  }
}
