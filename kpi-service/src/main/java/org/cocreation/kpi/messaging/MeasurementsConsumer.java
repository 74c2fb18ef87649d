package org.cocreation.kpi.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.stream.Collectors;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.kpi.measurement.CountMeasurement;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.MeasurementTaken;

/** Takes measurements in: from machines, and those that came by REST on their way through Kafka. */
@ApplicationScoped
class MeasurementsConsumer implements EventConsumer {

  private static final EventType TAKEN = new EventType("kpi", "measurement", "taken", 1);

  private final CountMeasurement countMeasurement;
  private final Validator validator;
  private final ObjectMapper mapper;

  @Inject
  MeasurementsConsumer(
      CountMeasurement countMeasurement, Validator validator, ObjectMapper mapper) {
    this.countMeasurement = countMeasurement;
    this.validator = validator;
    this.mapper = mapper;
  }

  @Override
  public Set<String> topics() {
    return Set.of(MeasurementTaken.TOPIC);
  }

  /** A measurement is known by KPI, source and measurement id. */
  @Override
  public boolean recognisesRepeats() {
    return true;
  }

  @Override
  public void consume(InboundEvent event) {
    if (!TAKEN.equals(event.type())) {
      throw new PoisonEvent("The type " + event.type() + " is not known here");
    }
    Measurement measurement = read(event);
    Set<ConstraintViolation<Measurement>> violations = validator.validate(measurement);
    if (!violations.isEmpty()) {
      throw new PoisonEvent(
          violations.stream()
              .map(v -> v.getPropertyPath() + " " + v.getMessage())
              .sorted()
              .collect(Collectors.joining("; ")));
    }
    // By the event's own time, not by the clock: told again much later it is judged the same.
    if (measurement.isAfter(event.time())) {
      throw new PoisonEvent("The measurement was observed after it was sent");
    }
    if (!countMeasurement.count(measurement)) {
      throw new PoisonEvent("Another measurement with this id of this source was taken in already");
    }
  }

  private Measurement read(InboundEvent event) {
    try {
      return mapper
          .readerFor(Measurement.class)
          .without(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .readValue(event.data());
    } catch (JsonProcessingException e) {
      throw new PoisonEvent("The event's data do not do: " + e.getOriginalMessage(), e);
    } catch (java.io.IOException e) {
      throw new IllegalStateException("Reading a tree does no input or output", e);
    }
  }
}
