package org.cocreation.steering.messaging;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.PoisonEvent;
import org.cocreation.chassis.inbox.EventConsumer;
import org.cocreation.chassis.inbox.Subscriptions;
import org.cocreation.steering.evidence.AssessedProof.Verdict;
import org.cocreation.steering.evidence.TakeInVerdict;

/**
 * Follows operations' assessments of proofs of concept, for their verdicts: money and the kill
 * clock wait for an accepted one (R8, R11).
 */
@ApplicationScoped
class AssessmentConsumer implements EventConsumer {

  private final TakeInVerdict takeInVerdict;

  AssessmentConsumer(TakeInVerdict takeInVerdict) {
    this.takeInVerdict = takeInVerdict;
  }

  /** What of an assessment is needed; the fact says what became of it. */
  record Assessment(UUID proofId, String proofTitle, Integer sprintNumber, Instant closedAt) {

    Assessment {
      requireNonNull(proofId, "proofId");
      requireNonNull(proofTitle, "proofTitle");
    }
  }

  @Override
  public void subscribe(Subscriptions events) {
    events
        .of("operations")
        .on("assessment", Assessment.class, verdict(Verdict.ACCEPTED), "accepted")
        .on("assessment", Assessment.class, verdict(Verdict.REJECTED), "rejected")
        .passOver("assessment", "opened", "changed", "judged");
  }

  private BiConsumer<InboundEvent, Assessment> verdict(Verdict verdict) {
    return (event, assessment) -> {
      try {
        takeInVerdict.tell(
            event.requiredCycleId(),
            assessment.proofId(),
            verdict,
            assessment.proofTitle(),
            assessment.sprintNumber(),
            assessment.closedAt() == null ? event.time() : assessment.closedAt());
      } catch (IllegalArgumentException e) {
        throw new PoisonEvent("Event " + event.id() + " cannot be taken in: " + e.getMessage(), e);
      }
    };
  }
}
