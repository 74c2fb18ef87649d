package org.cocreation.kpi.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementStore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Judges KPIs of which nothing new was measured: a measurement was corrected, or steering changed
 * the target. What it tells has ids that follow from what caused it, so it is told once.
 */
@ApplicationScoped
public class JudgeAnew {

  private final KpiRepository kpis;
  private final Standings standings;
  private final MeasurementStore measurements;
  private final Windows windows;
  private final TellKpi tellKpi;
  private final Events events;

  JudgeAnew(
      KpiRepository kpis,
      Standings standings,
      MeasurementStore measurements,
      Windows windows,
      TellKpi tellKpi,
      Events events) {
    this.kpis = kpis;
    this.standings = standings;
    this.measurements = measurements;
    this.windows = windows;
    this.tellKpi = tellKpi;
    this.events = events;
  }

  /**
   * What becomes of a measurement by a correction.
   *
   * @param cause names the correction, and no other
   * @param before what counted; null where it was void
   * @param anew what counts; null where it is void
   */
  public record Correcting(
      Measurement.Key key, String cause, Measurement before, Measurement anew, String reason) {

    private String causes() {
      return key + "|" + cause;
    }
  }

  /**
   * A measurement of a known KPI was wrong.
   *
   * @param status the KPI's, after the correction
   */
  @Schema(name = "KpiCorrected")
  record KpiCorrected(
      UUID kpiId,
      String name,
      String unit,
      String source,
      String measurementId,
      @Schema(description = "What had counted; absent where it was void.") @Nullable String from,
      @Schema(description = "What counts now; absent where it is void.") @Nullable String to,
      String reason,
      KpiStatus status,
      @Schema(description = "How many measurements of the KPI had counted until then.")
          long counted) {

    static KpiCorrected of(Kpi kpi, Correcting correcting, KpiStatus status, long counted) {
      return new KpiCorrected(
          kpi.id(),
          kpi.name(),
          kpi.unit(),
          correcting.key().source(),
          correcting.key().measurementId(),
          text(correcting.before()),
          text(correcting.anew()),
          correcting.reason(),
          status,
          counted);
    }

    private static String text(Measurement measurement) {
      return measurement == null ? null : measurement.value().toPlainString();
    }
  }

  /**
   * Stored measurements are others now, or none; of a locked standing. What had to wait is told
   * before, as it was measured.
   *
   * @param all at least one
   */
  public void corrected(Standing standing, List<Correcting> all) {
    Kpi kpi = kpis.findById(standing.kpiId());
    if (kpi != null) {
      tellKpi.tellNews(kpi, standing);
    }
    List<Measurement> latest = measurements.series(standing.kpiId(), 1);
    standing.correct(
        all.stream().map(Correcting::key).collect(Collectors.toSet()),
        latest.isEmpty() ? null : latest.getFirst());
    if (kpi != null) {
      windows.renew(List.of(standing), Map.of(kpi.id(), kpi));
      KpiStatus status = judge(kpi, standing, all.getLast().causes());
      tell(kpi, standing, status, all);
    }
    standings.write(List.of(standing));
  }

  /**
   * What was corrected before the KPI was heard of; of a locked standing. It is told then, since
   * topics have no order among each other: when all is heard anew, the KPI may come first, and what
   * is told must be the same.
   */
  public void correctedBefore(FollowGoals.KpiDefined defined, List<Correcting> all) {
    Kpi kpi = defined.kpi();
    Standing standing = defined.standing();
    tell(kpi, standing, kpi.statusAt(standing.value(kpi.aggregation())), all);
  }

  private void tell(Kpi kpi, Standing standing, KpiStatus status, List<Correcting> all) {
    all.forEach(
        one ->
            publish(
                KpiFact.CORRECTED,
                kpi,
                one.causes(),
                KpiCorrected.of(kpi, one, status, standing.counted())));
  }

  /**
   * What was set for a KPI is otherwise now; of a locked standing.
   *
   * @param cause what steering told
   */
  void retargeted(Kpi kpi, Standing standing, InboundEvent cause) {
    judge(kpi, standing, cause);
    standings.write(List.of(standing));
  }

  /**
   * KPIs were defined, or their windows are others; of locked standings. What was measured counts
   * by that from now on, and what comes of it is told.
   *
   * @param cause what steering told
   */
  void defined(Map<UUID, Kpi> kpis, Collection<Standing> locked, InboundEvent cause) {
    tellKpi.defined(kpis, locked);
    locked.forEach(standing -> judge(kpis.get(standing.kpiId()), standing, cause));
    standings.write(locked);
  }

  /** What came of it is told already where it is heard again, when all is made anew. */
  private void judge(Kpi kpi, Standing standing, InboundEvent cause) {
    if (!standing.wasJudgedSince(cause.time())) {
      KpiStatus ignored = judge(kpi, standing, cause.id());
    }
  }

  private KpiStatus judge(Kpi kpi, Standing standing, String cause) {
    KpiStatus before = standing.toldStatus();
    Optional<KpiValue> value = standing.value(kpi.aggregation());
    KpiStatus after = kpi.statusAt(value);
    if (standing.isBehindWhatWasTold()) {
      return after; // All is counted anew: what it came to in the end was told, and is recalled.
    }
    standing.tellStatus(after);
    // That nothing is left to be judged is no better and no worse.
    if (before != after && value.isPresent()) {
      publish(
          KpiFact.STATUS_CHANGED, kpi, cause, KpiStatusChanged.of(kpi, before, after, value.get()));
    }
    return after;
  }

  private void publish(KpiFact fact, Kpi kpi, String cause, Object data) {
    String name = fact.aggregate() + "." + fact.fact() + "|" + kpi.id() + "|" + cause;
    events.publish(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), fact, kpi, data);
  }
}
