package org.cocreation.kpi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.kpi.kpi.Standing;
import org.cocreation.kpi.kpi.Standings;
import org.cocreation.kpi.kpi.TellKpi;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementStore;

/**
 * Counts measurements, each once: also one that comes by REST and then by the topic, and one of a
 * KPI that is not known yet, which then waits for it. A few statements, however many there are.
 */
@ApplicationScoped
public class CountMeasurements {

  private final Standings standings;
  private final MeasurementStore measurements;
  private final CorrectionStore corrections;
  private final CorrectMeasurement correctMeasurement;
  private final TellKpi tellKpi;

  CountMeasurements(
      Standings standings,
      MeasurementStore measurements,
      CorrectionStore corrections,
      CorrectMeasurement correctMeasurement,
      TellKpi tellKpi) {
    this.standings = standings;
    this.measurements = measurements;
    this.corrections = corrections;
    this.correctMeasurement = correctMeasurement;
    this.tellKpi = tellKpi;
  }

  /** What became of a measurement. */
  public enum Fate {
    NEW,
    /** It was known, saying the same. */
    REPEATED,
    /** Another is known by the same KPI, source and id: what was measured stays. */
    DIFFERS
  }

  /**
   * @return what became of each, in their order
   */
  @Transactional
  public List<Fate> count(List<Measurement> sent) {
    Map<Measurement.Key, Measurement> first = new LinkedHashMap<>(sent.size() * 2);
    sent.forEach(measurement -> first.putIfAbsent(measurement.key(), measurement));
    TreeSet<UUID> kpis = new TreeSet<>();
    sent.forEach(measurement -> kpis.add(measurement.kpiId()));
    Map<UUID, Standing> locked = standings.lock(kpis);
    List<CorrectionStore.Corrected> corrected = corrections.of(first.keySet());
    Map<Measurement.Key, Measurement> known = originals(corrected);
    first.keySet().removeAll(known.keySet());
    known.putAll(measurements.add(first));

    List<Fate> fates = new ArrayList<>(sent.size());
    TreeSet<UUID> changed = new TreeSet<>();
    for (Measurement measurement : sent) {
      Measurement.Key key = measurement.key();
      Measurement standing = known.getOrDefault(key, first.get(key));
      if (standing == measurement) {
        locked.get(measurement.kpiId()).count(measurement);
        changed.add(measurement.kpiId());
        fates.add(Fate.NEW);
      } else {
        fates.add(measurement.saysTheSameAs(standing) ? Fate.REPEATED : Fate.DIFFERS);
      }
    }
    tellKpi.counted(changed.stream().map(locked::get).toList());
    corrected.stream()
        .filter(one -> one.original() == null && first.containsKey(one.correction().key()))
        .map(CorrectionStore.Corrected::correction)
        .collect(Collectors.groupingBy(Correction::kpiId))
        .forEach((kpi, waited) -> correctMeasurement.apply(waited, locked.get(kpi)));
    return fates;
  }

  /** Of those that were corrected, what was measured: known by that when it comes again. */
  private static Map<Measurement.Key, Measurement> originals(
      List<CorrectionStore.Corrected> corrected) {
    Map<Measurement.Key, Measurement> originals = new HashMap<>();
    for (CorrectionStore.Corrected one : corrected) {
      if (one.original() != null) {
        originals.put(one.correction().key(), one.original());
      }
    }
    return originals;
  }
}
