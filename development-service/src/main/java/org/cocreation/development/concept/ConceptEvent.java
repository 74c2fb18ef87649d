package org.cocreation.development.concept;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;

/**
 * A concept was changed or technically approved; it is told whole. That a change took an approval
 * back is seen by its being a draft.
 *
 * @param reason why an item was refused or reinstated or the approval taken back; else null
 */
record ConceptEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    String reason,
    ConceptView concept)
    implements DomainEvent {

  static ConceptEvent changed(Concept concept, ActingPerson by, String reason) {
    return new ConceptEvent(
        "concept.changed", concept.partnershipId(), by, reason, ConceptView.of(concept));
  }

  static ConceptEvent approved(Concept concept, ActingPerson by) {
    return new ConceptEvent(
        "concept.technically-approved", concept.partnershipId(), by, null, ConceptView.of(concept));
  }

  @Override
  public String subject() {
    return concept.id().toString();
  }

  @Override
  public UUID cycleId() {
    return concept.cycleId();
  }
}
