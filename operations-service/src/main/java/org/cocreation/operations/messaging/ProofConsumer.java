package org.cocreation.operations.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.operations.assessment.OpenAssessment;
import org.cocreation.operations.assessment.ShownProof;

/** Follows development's proofs of concept: one that is shown opens an assessment (4.2.3). */
@ApplicationScoped
class ProofConsumer implements EventConsumer {

  private final OpenAssessment openAssessment;

  ProofConsumer(OpenAssessment openAssessment) {
    this.openAssessment = openAssessment;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("development")
        .on("proof-of-concept", ShownProof.class, this::told, "shown", "changed");
  }

  private void told(InboundEvent event, ShownProof proof) {
    openAssessment.told(
        event.requiredCycleId(), event.requiredPartnershipId(), proof, event.sequence());
  }
}
