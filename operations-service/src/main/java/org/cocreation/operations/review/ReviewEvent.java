package org.cocreation.operations.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Locale;
import java.util.UUID;
import org.cocreation.chassis.event.DomainEvent;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Participation;

/**
 * A review was opened by a technical approval, decided, or one of its points was answered.
 *
 * @param actor null where the technical approval opened it
 */
record ReviewEvent(
    @JsonIgnore String fact,
    @JsonIgnore UUID partnershipId,
    ActingPerson actor,
    ConceptReviewView review)
    implements DomainEvent {

  static ReviewEvent opened(ConceptReview review) {
    return new ReviewEvent(
        "concept-review.opened", review.partnershipId(), null, ConceptReviewView.of(review));
  }

  static ReviewEvent decided(ConceptReview review, Participation by) {
    return of(review.state().name().toLowerCase(Locale.ROOT).replace('_', '-'), review, by);
  }

  static ReviewEvent answered(ConceptReview review, Participation by) {
    return of("answered", review, by);
  }

  private static ReviewEvent of(String fact, ConceptReview review, Participation by) {
    return new ReviewEvent(
        "concept-review." + fact,
        review.partnershipId(),
        by.actingPerson(),
        ConceptReviewView.of(review));
  }

  @Override
  public String subject() {
    return review.id().toString();
  }

  @Override
  public UUID cycleId() {
    return review.cycleId();
  }
}
