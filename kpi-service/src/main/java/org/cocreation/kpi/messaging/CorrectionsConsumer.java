package org.cocreation.kpi.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscription.Told;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.kpi.intake.CorrectMeasurement;
import org.cocreation.kpi.intake.Correction;
import org.cocreation.kpi.intake.CountMeasurements;
import org.cocreation.kpi.intake.MeasurementCorrected;

/** Takes corrections in: from machines, and those that came by REST on their way through Kafka. */
@ApplicationScoped
class CorrectionsConsumer implements EventConsumer {

  private final CorrectMeasurement correctMeasurement;
  private final Validator validator;

  CorrectionsConsumer(CorrectMeasurement correctMeasurement, Validator validator) {
    this.correctMeasurement = correctMeasurement;
    this.validator = validator;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .ofTopic(MeasurementCorrected.TOPIC, "kpi")
        .onDataBatch("measurement", Correction.class, this::takeAll, "corrected");
  }

  /** Locks the KPIs of all of them at once, in one order, as who counts for many does. */
  private void takeAll(List<Told<Correction>> corrections) {
    corrections.forEach(one -> MeasurementsConsumer.requireValid(validator, one.state()));
    correctMeasurement.hold(corrections.stream().map(one -> one.state().kpiId()).toList());
    corrections.forEach(one -> take(one.event(), one.state()));
  }

  private void take(InboundEvent event, Correction correction) {
    CountMeasurements.Fate fate =
        correctMeasurement.take(
            correction,
            event.data().path("person").asText(null),
            event.data().path("name").asText(null),
            event.time());
    if (fate == CountMeasurements.Fate.DIFFERS) {
      throw new PoisonEvent(
          "Another correction with this id of this measurement was taken in already");
    }
  }
}
