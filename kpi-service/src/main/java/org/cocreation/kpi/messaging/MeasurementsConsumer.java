package org.cocreation.kpi.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.kpi.intake.CountMeasurement;
import org.cocreation.kpi.intake.MeasurementTaken;
import org.cocreation.kpi.measurement.Measurement;

/** Takes measurements in: from machines, and those that came by REST on their way through Kafka. */
@ApplicationScoped
class MeasurementsConsumer implements EventConsumer {

  private final CountMeasurement countMeasurement;
  private final Validator validator;

  @Inject
  MeasurementsConsumer(CountMeasurement countMeasurement, Validator validator) {
    this.countMeasurement = countMeasurement;
    this.validator = validator;
  }

  /** A measurement is known by KPI, source and measurement id. */
  @Override
  public void subscribe(Subscriptions events) {
    events
        .ofTopic(MeasurementTaken.TOPIC, "kpi")
        .onData("measurement", Measurement.class, this::count, "taken")
        .recognisingRepeats();
  }

  private void count(InboundEvent event, Measurement measurement) {
    Set<ConstraintViolation<Measurement>> violations = validator.validate(measurement);
    if (!violations.isEmpty()) {
      throw new PoisonEvent(
          violations.stream()
              .map(v -> v.getPropertyPath() + " " + v.getMessage())
              .sorted()
              .collect(Collectors.joining("; ")));
    }
    if (!measurement.canBeKept()) {
      throw new PoisonEvent("The measurement was observed at a time that cannot be kept");
    }
    // By the event's own time, not by the clock: told again much later it is judged the same.
    if (measurement.isAfter(event.time())) {
      throw new PoisonEvent("The measurement was observed after it was sent");
    }
    if (!countMeasurement.count(measurement)) {
      throw new PoisonEvent("Another measurement with this id of this source was taken in already");
    }
  }
}
