package org.cocreation.development.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.development.signature.SignedRevisions;
import org.cocreation.development.signature.TakenDecision;

/** Follows steering's decisions, for the concept's revision that both sides signed (R1). */
@ApplicationScoped
class DecisionConsumer implements EventConsumer {

  private final SignedRevisions signed;

  DecisionConsumer(SignedRevisions signed) {
    this.signed = signed;
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("steering")
        .on("decision", TakenDecision.class, (event, decision) -> signed.record(decision), "taken");
  }
}
