package org.cocreation.operations.messaging;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAlias;
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
    events.of("development").onData("proof-of-concept", Told.class, this::told, "shown", "changed");
  }

  /** The data of its events. */
  record Told(@JsonAlias("proof-of-concept") ShownProof proof) {

    Told {
      requireNonNull(proof, "proof");
    }
  }

  private void told(InboundEvent event, Told told) {
    openAssessment.told(
        event.requiredCycleId(), event.requiredPartnershipId(), told.proof(), event.sequence());
  }
}
