package org.cocreation.kpi.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.kpi.kpi.FollowGoals;
import org.cocreation.kpi.kpi.JudgeAnew;
import org.cocreation.kpi.kpi.Kpi;
import org.cocreation.kpi.kpi.KpiRepository;
import org.cocreation.kpi.kpi.Standing;
import org.cocreation.kpi.kpi.Standings;
import org.cocreation.kpi.measurement.Measurement;

/**
 * Corrects what was measured wrongly, each correction once, whether it comes by REST or the topic,
 * before its measurement or after it. All figures follow; what was measured first stays on record.
 */
@ApplicationScoped
public class CorrectMeasurement {

  private final Standings standings;
  private final CorrectionStore corrections;
  private final KpiRepository kpis;
  private final PartnershipDirectory directory;
  private final Access access;
  private final JudgeAnew judgeAnew;
  private final Events events;
  private final Clock clock;

  CorrectMeasurement(
      Standings standings,
      CorrectionStore corrections,
      KpiRepository kpis,
      PartnershipDirectory directory,
      Access access,
      JudgeAnew judgeAnew,
      Events events,
      Clock clock) {
    this.standings = standings;
    this.corrections = corrections;
    this.kpis = kpis;
    this.directory = directory;
    this.access = access;
    this.judgeAnew = judgeAnew;
    this.events = events;
    this.clock = clock;
  }

  /**
   * From a person: it counts at once, and is put onto the topic of all corrections.
   *
   * @return whether it is new
   * @throws Refusal 422 for a KPI that this person may not see, or a measurement that there is not;
   *     409 where another correction of it is known by the same id
   */
  boolean take(Correction correction, Actor by) {
    Kpi kpi =
        kpis.findByIdOptional(correction.kpiId())
            .filter(found -> directory.membership(found.partnershipId(), by).isPresent())
            .orElseThrow(
                () -> Refusal.invalid("unknown-kpi", "kpiId names no KPI that you may see."));
    Membership ignored = access.asMember("KPI", kpi.partnershipId(), by);
    Standing standing = hold(correction);
    Measurement.Key key = correction.key();
    if (corrections.standing(key).isEmpty() && corrections.original(key).isEmpty()) {
      throw Refusal.invalid(
          "unknown-measurement",
          "The KPI has no measurement with this source and measurementId: list what it has.");
    }
    return switch (take(correction, standing, by.person(), by.name(), clock.instant())) {
      case NEW -> {
        events.send(
            correction.eventId(MeasurementFact.CORRECTED),
            MeasurementFact.CORRECTED,
            kpi,
            MeasurementCorrected.of(correction, by));
        yield true;
      }
      case REPEATED -> false;
      case DIFFERS ->
          throw Refusal.conflict(
              "correction-differs",
              "Another correction of this measurement has this correctionId: take a new one.");
    };
  }

  /**
   * From the topic.
   *
   * @param person null where a machine corrects
   */
  @Transactional
  public CountMeasurements.Fate take(
      Correction correction, String person, String name, Instant at) {
    return take(correction, hold(correction), person, name, at);
  }

  /** Keeps others from counting for these KPIs: for who corrects more than one of them. */
  @Transactional
  public void hold(Collection<UUID> kpis) {
    Map<UUID, Standing> ignored = standings.lock(kpis);
  }

  private Standing hold(Correction correction) {
    return standings.lock(List.of(correction.kpiId())).get(correction.kpiId());
  }

  private CountMeasurements.Fate take(
      Correction correction, Standing standing, String person, String name, Instant at) {
    Optional<Correction> known = corrections.find(correction);
    if (known.isPresent()) {
      return correction.saysTheSameAs(known.get())
          ? CountMeasurements.Fate.REPEATED
          : CountMeasurements.Fate.DIFFERS;
    }
    corrections.add(correction, person, name, at);
    apply(List.of(correction), standing);
    return CountMeasurements.Fate.NEW;
  }

  /**
   * Lets what the corrections say stand, where there is anything to be corrected yet; what comes of
   * all of them is judged once.
   */
  void apply(List<Correction> corrections, Standing locked) {
    List<JudgeAnew.Correcting> done =
        corrections.stream().flatMap(correction -> correct(correction).stream()).toList();
    if (!done.isEmpty()) {
      judgeAnew.corrected(locked, done);
    }
  }

  /** What came before its KPI was heard of, told as it would have been. */
  void tellEarlierOnes(@Observes FollowGoals.KpiDefined defined) {
    Map<Measurement.Key, Measurement> standing = new HashMap<>();
    List<JudgeAnew.Correcting> all = new ArrayList<>();
    for (CorrectionStore.Corrected one : corrections.applied(defined.kpi().id())) {
      Correction correction = one.correction();
      Measurement.Key key = correction.key();
      Measurement before = standing.getOrDefault(key, one.original());
      Measurement anew = correction.of(one.original());
      standing.put(key, anew);
      all.add(correction.correcting(before, anew));
    }
    judgeAnew.correctedBefore(defined, all);
  }

  /** Empty where the correction waits for its measurement. */
  private Optional<JudgeAnew.Correcting> correct(Correction correction) {
    Measurement.Key key = correction.key();
    Optional<Measurement> before = corrections.standing(key);
    Optional<Measurement> original = corrections.original(key).or(() -> before);
    if (original.isEmpty()) {
      return Optional.empty();
    }
    corrections.keepOriginal(original.get());
    Measurement anew = correction.of(original.get());
    if (anew == null) {
      corrections.letNone(key);
    } else {
      corrections.let(anew);
    }
    return Optional.of(correction.correcting(before.orElse(null), anew));
  }
}
