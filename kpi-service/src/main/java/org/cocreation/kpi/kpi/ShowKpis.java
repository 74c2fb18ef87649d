package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.kpi.measurement.MeasurementStore;

/** Shows KPIs with their status, as the measurements stand at this moment. */
@ApplicationScoped
public class ShowKpis {

  private static final int LONGEST_SERIES = 500;

  private final KpiRepository kpis;
  private final Standings standings;
  private final MeasurementStore measurements;

  ShowKpis(KpiRepository kpis, Standings standings, MeasurementStore measurements) {
    this.kpis = kpis;
    this.standings = standings;
    this.measurements = measurements;
  }

  /** Those that concern some cycles of these partnerships, without their series. */
  @Transactional
  public List<KpiView> of(Collection<UUID> cycles, Collection<UUID> partnerships) {
    return views(kpis.of(cycles, partnerships));
  }

  /** Those that concern a cycle, with their series. */
  @Transactional
  public List<KpiView> ofCycle(UUID cycleId, UUID partnershipId) {
    return kpis.of(List.of(cycleId), List.of(partnershipId)).stream()
        .map(this::withSeries)
        .toList();
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
    return KpiView.of(
        kpi,
        standings.of(List.of(kpi.id())).get(kpi.id()),
        measurements.series(kpi.id(), LONGEST_SERIES));
  }

  private List<KpiView> views(List<Kpi> found) {
    Map<UUID, Standing> stand = standings.of(found.stream().map(Kpi::id).toList());
    return found.stream().map(kpi -> KpiView.of(kpi, stand.get(kpi.id()), null)).toList();
  }
}
