package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementStore;

/** Shows KPIs with their status, as the measurements stand at this moment. */
@ApplicationScoped
public class ShowKpis {

  private static final int LONGEST_SERIES = 500;

  private final KpiRepository kpis;
  private final MeasurementStore measurements;

  @Inject
  ShowKpis(KpiRepository kpis, MeasurementStore measurements) {
    this.kpis = kpis;
    this.measurements = measurements;
  }

  /** All of the partnerships, without their series. */
  @Transactional
  public List<KpiView> of(Collection<UUID> partnerships) {
    return views(kpis.of(partnerships));
  }

  /** Those that concern a cycle, with their series. */
  @Transactional
  public List<KpiView> ofCycle(UUID cycleId, UUID partnershipId) {
    return kpis.of(cycleId, partnershipId).stream().map(this::withSeries).toList();
  }

  @Transactional
  List<KpiView> page(Collection<UUID> partnerships, UUID after, int most) {
    return views(kpis.page(partnerships, after, most));
  }

  @Transactional
  List<KpiView> page(UUID cycleId, UUID partnershipId, UUID after, int most) {
    return views(kpis.page(cycleId, partnershipId, after, most));
  }

  @Transactional
  Optional<KpiView> find(UUID id) {
    return kpis.findByIdOptional(id).map(this::withSeries);
  }

  private KpiView withSeries(Kpi kpi) {
    List<Measurement> series = measurements.series(kpi.id(), LONGEST_SERIES);
    return series.isEmpty()
        ? KpiView.of(kpi, null, null, series)
        : KpiView.of(
            kpi,
            actuals(List.of(kpi), Map.of(kpi.id(), series.getLast())).get(kpi.id()),
            series.getLast(),
            series);
  }

  private List<KpiView> views(List<Kpi> found) {
    Map<UUID, Measurement> latest = measurements.latest(found.stream().map(Kpi::id).toList());
    Map<UUID, BigDecimal> actuals = actuals(found, latest);
    return found.stream()
        .map(kpi -> KpiView.of(kpi, actuals.get(kpi.id()), latest.get(kpi.id()), null))
        .toList();
  }

  /** The value of each KPI that has one: the last measurement's, or what its window comes to. */
  private Map<UUID, BigDecimal> actuals(List<Kpi> found, Map<UUID, Measurement> latest) {
    Map<UUID, BigDecimal> actuals = new HashMap<>();
    latest.forEach((kpi, measurement) -> actuals.put(kpi, measurement.value()));
    actuals.putAll(
        measurements.calculate(
            found.stream()
                .filter(kpi -> latest.containsKey(kpi.id()))
                .flatMap(kpi -> kpi.window(latest.get(kpi.id()).observedAt()).stream())
                .toList()));
    return actuals;
  }
}
