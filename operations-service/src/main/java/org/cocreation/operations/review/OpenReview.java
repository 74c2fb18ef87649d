package org.cocreation.operations.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.cocreation.chassis.outbox.Events;

/** Development told of a concept: its technical approval opens the next review (R7). */
@ApplicationScoped
public class OpenReview {

  private final ToldConceptRepository concepts;
  private final ConceptReviewRepository reviews;
  private final Events events;
  private final Clock clock;

  OpenReview(
      ToldConceptRepository concepts, ConceptReviewRepository reviews, Events events, Clock clock) {
    this.concepts = concepts;
    this.reviews = reviews;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Inside the consumer's transaction; once per approved revision, however often it is told.
   *
   * @param sequence numbers what is told of this concept; an older state than the known one is
   *     passed over
   */
  public void told(UUID cycleId, UUID partnershipId, ConceptState told, long sequence) {
    ToldConcept concept =
        concepts.findAndLock(cycleId).orElseGet(() -> new ToldConcept(cycleId, partnershipId));
    if (!concept.take(told, sequence)) {
      return;
    }
    concepts.persist(concept);
    if (!concept.isApproved() || reviews.current(concept).isPresent()) {
      return;
    }
    ConceptReview review =
        ConceptReview.open(concept, reviews.of(cycleId).size() + 1, clock.instant());
    reviews.persistAndFlush(review);
    events.publish(ConceptReviewFact.OPENED, review, null, ConceptReviewView.of(review));
  }
}
