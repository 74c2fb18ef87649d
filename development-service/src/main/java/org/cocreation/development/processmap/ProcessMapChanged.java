package org.cocreation.development.processmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/** The map was drawn, or drawn anew. Also fired, inside the transaction, for what touches steps. */
public record ProcessMapChanged(
    @JsonIgnore UUID partnershipId, ActingPerson actor, ProcessMapView map) implements DomainEvent {

  @Override
  public String fact() {
    return "process-map.changed";
  }

  @Override
  public String subject() {
    return map.id().toString();
  }

  @Override
  public UUID cycleId() {
    return map.cycleId();
  }
}
