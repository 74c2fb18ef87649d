package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.cocreation.kpi.measurement.MeasurementStore;
import org.cocreation.kpi.measurement.Span;
import org.cocreation.kpi.measurement.Total;
import org.cocreation.kpi.measurement.Window;

/**
 * Keeps the windows of locked standings where they belong. A measurement falls out of its KPI's
 * window once, and is read for that once: a window costs the same however long it is.
 */
@ApplicationScoped
class Windows {

  private final MeasurementStore measurements;

  Windows(MeasurementStore measurements) {
    this.measurements = measurements;
  }

  /** Something was counted: the windows end with what was observed last. */
  void move(Collection<Standing> counted, Map<UUID, Kpi> kpis) {
    Map<UUID, Total> fallenOut =
        measurements.totals(
            windowed(counted, kpis, (standing, window) -> standing.moveWindow(window).stream()));
    counted.stream()
        .filter(standing -> fallenOut.containsKey(standing.kpiId()))
        .forEach(standing -> standing.forget(fallenOut.get(standing.kpiId())));
    fill(counted, kpis);
  }

  /** Calculates anew what they hold, from the measurements as they are stored. */
  void renew(Collection<Standing> standings, Map<UUID, Kpi> kpis) {
    Map<UUID, Total> held =
        measurements.totals(
            windowed(
                standings, kpis, (standing, window) -> Stream.of(standing.beginWindow(window))));
    standings.stream()
        .filter(standing -> held.containsKey(standing.kpiId()))
        .forEach(standing -> standing.hold(held.get(standing.kpiId())));
    fill(standings, kpis);
  }

  private void fill(Collection<Standing> standings, Map<UUID, Kpi> kpis) {
    Set<UUID> full =
        measurements.observedIn(
            windowed(standings, kpis, (standing, window) -> standing.provingFull(window).stream()));
    standings.stream()
        .filter(standing -> full.contains(standing.kpiId()))
        .forEach(Standing::fillWindow);
  }

  /** Of those that have a window, and anything in it. */
  private static Collection<Span> windowed(
      Collection<Standing> standings,
      Map<UUID, Kpi> kpis,
      BiFunction<Standing, Window, Stream<Span>> spans) {
    return standings.stream()
        .filter(Standing::isMeasured)
        .filter(standing -> kpis.containsKey(standing.kpiId()))
        .flatMap(
            standing ->
                kpis.get(standing.kpiId()).window().stream()
                    .flatMap(window -> spans.apply(standing, window)))
        .toList();
  }
}
