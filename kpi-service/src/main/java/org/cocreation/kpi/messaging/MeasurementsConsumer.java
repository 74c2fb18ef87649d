package org.cocreation.kpi.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.BulkConsumer;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.cocreation.kpi.intake.CountMeasurements;
import org.cocreation.kpi.intake.MeasurementCorrected;
import org.cocreation.kpi.intake.MeasurementTaken;
import org.cocreation.kpi.measurement.Measurement;

/** Takes measurements in: from machines, and those that came by REST on their way through Kafka. */
@ApplicationScoped
class MeasurementsConsumer implements EventConsumer, BulkConsumer<Measurement> {

  private final CountMeasurements countMeasurements;
  private final Validator validator;

  MeasurementsConsumer(CountMeasurements countMeasurements, Validator validator) {
    this.countMeasurements = countMeasurements;
    this.validator = validator;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .ofTopic(MeasurementTaken.TOPIC, "kpi")
        .inBulk("measurement", Measurement.class, this::check, this, "taken");
  }

  @Override
  public Measurement readUsual(byte[] value) {
    return UsualMeasurement.read(value);
  }

  /** What was told of the KPIs before, and what was corrected, is not told again. */
  @Override
  public Set<String> readAfter() {
    return Set.of(ServiceConfiguration.eventsTopicOf("kpi"), MeasurementCorrected.TOPIC);
  }

  @Override
  public Map<Integer, PoisonEvent> take(List<Measurement> all) {
    List<CountMeasurements.Fate> fates = countMeasurements.count(all);
    Map<Integer, PoisonEvent> refused = new HashMap<>();
    for (int place = 0; place < fates.size(); place++) {
      if (fates.get(place) == CountMeasurements.Fate.DIFFERS) {
        refused.put(
            place,
            new PoisonEvent(
                "Another measurement with this id of this source was taken in already"));
      }
    }
    return refused;
  }

  private void check(InboundEvent event, Measurement measurement) {
    requireValid(validator, measurement);
    if (!measurement.canBeKept()) {
      throw new PoisonEvent("The measurement was observed at a time that cannot be kept");
    }
    // By the event's own time, not by the clock: told again much later it is judged the same.
    if (measurement.isAfter(event.time())) {
      throw new PoisonEvent("The measurement was observed after it was sent");
    }
  }

  /**
   * @throws PoisonEvent where it can never be taken in as it is
   */
  static <T> void requireValid(Validator validator, T read) {
    Set<ConstraintViolation<T>> violations = validator.validate(read);
    if (!violations.isEmpty()) {
      throw new PoisonEvent(
          violations.stream()
              .map(v -> v.getPropertyPath() + " " + v.getMessage())
              .sorted()
              .collect(Collectors.joining("; ")));
    }
  }
}
