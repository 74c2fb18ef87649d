package org.cocreation.kpi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.MemberRight;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.AskedRights;
import org.cocreation.kpi.kpi.Kpi;
import org.cocreation.kpi.kpi.KpiRepository;
import org.cocreation.kpi.measurement.Measurement;

/**
 * Takes measurements from a person, all or none. They count at once, and are put onto the topic of
 * all measurements: so Kafka alone can restore them.
 */
@ApplicationScoped
class TakeMeasurements {

  private final KpiRepository kpis;
  private final CountMeasurements countMeasurements;
  private final PartnershipDirectory directory;
  private final Events events;
  private final Clock clock;

  TakeMeasurements(
      KpiRepository kpis,
      CountMeasurements countMeasurements,
      PartnershipDirectory directory,
      Events events,
      Clock clock) {
    this.kpis = kpis;
    this.countMeasurements = countMeasurements;
    this.directory = directory;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 422 for a KPI that this person may not see or a time to come, 409 where another
   *     measurement is known by the same source and id
   */
  MeasurementsTaken take(List<Measurement> sent, Actor by) {
    Instant now = clock.instant();
    Map<UUID, Kpi> visible = visibleKpis(sent, by);
    requireTakeable(sent, visible, now);
    visible.values().forEach(kpi -> AskedRights.note(MemberRight.of("KPI", kpi.partnershipId())));

    List<CountMeasurements.Fate> fates = countMeasurements.count(sent);
    requireNoOther(fates);
    int accepted = 0;
    for (int index = 0; index < sent.size(); index++) {
      if (fates.get(index) == CountMeasurements.Fate.NEW) {
        accepted++;
        putOnTopic(sent.get(index), visible.get(sent.get(index).kpiId()));
      }
    }
    return new MeasurementsTaken(accepted, sent.size() - accepted);
  }

  private Map<UUID, Kpi> visibleKpis(List<Measurement> sent, Actor by) {
    Set<UUID> mine =
        directory.memberships(by).stream()
            .map(Membership::partnershipId)
            .collect(Collectors.toSet());
    Set<UUID> ids = sent.stream().map(Measurement::kpiId).collect(Collectors.toSet());
    return kpis.list("id in ?1", ids).stream()
        .filter(kpi -> mine.contains(kpi.partnershipId()))
        .collect(Collectors.toMap(Kpi::id, kpi -> kpi));
  }

  private static void requireTakeable(List<Measurement> sent, Map<UUID, Kpi> visible, Instant now) {
    for (int index = 0; index < sent.size(); index++) {
      Measurement measurement = sent.get(index);
      if (!visible.containsKey(measurement.kpiId())) {
        throw Refusal.invalid(
                "unknown-kpi", "measurements[%d].kpiId names no KPI that you may see.", index)
            .with("index", index);
      }
      if (measurement.isAfter(now)) {
        throw Refusal.invalidField(
                "measurements[%d].observedAt".formatted(index), "must not be in the future")
            .with("index", index);
      }
    }
  }

  private static void requireNoOther(List<CountMeasurements.Fate> fates) {
    int index = fates.indexOf(CountMeasurements.Fate.DIFFERS);
    if (index >= 0) {
      throw Refusal.conflict(
              "measurement-differs",
              "measurements[%d] has the source and measurementId of another measurement: what was"
                  + " measured stays; take a new measurementId.",
              index)
          .with("index", index);
    }
  }

  private void putOnTopic(Measurement measurement, Kpi kpi) {
    events.send(
        measurement.key().eventId(MeasurementFact.TAKEN),
        MeasurementFact.TAKEN,
        kpi,
        MeasurementTaken.of(measurement));
  }
}
