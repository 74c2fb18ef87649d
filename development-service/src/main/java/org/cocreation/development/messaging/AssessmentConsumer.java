package org.cocreation.development.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.development.proof.ProofAssessments;
import org.cocreation.development.proof.ToldAssessment;

/** Follows what operations says of proofs of concept. */
@ApplicationScoped
class AssessmentConsumer implements EventConsumer {

  private final ProofAssessments assessments;

  AssessmentConsumer(ProofAssessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("operations")
        .on(
            "assessment",
            ToldAssessment.class,
            (event, told) -> assessments.record(told, event.sequence()),
            "opened",
            "changed",
            "judged",
            "accepted",
            "rejected");
  }
}
