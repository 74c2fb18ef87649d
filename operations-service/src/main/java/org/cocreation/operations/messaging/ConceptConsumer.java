package org.cocreation.operations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.operations.review.ConceptState;
import org.cocreation.operations.review.OpenReview;

/** Follows development's concepts: their technical approval opens a review (R7). */
@ApplicationScoped
class ConceptConsumer implements EventConsumer {

  private final OpenReview openReview;

  ConceptConsumer(OpenReview openReview) {
    this.openReview = openReview;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("development")
        .on(
            "concept",
            ConceptState.class,
            this::told,
            "changed",
            "reordered",
            "technically-approved",
            "approval-voided");
  }

  private void told(InboundEvent event, ConceptState concept) {
    openReview.told(
        event.requiredCycleId(), event.requiredPartnershipId(), concept, event.sequence());
  }
}
