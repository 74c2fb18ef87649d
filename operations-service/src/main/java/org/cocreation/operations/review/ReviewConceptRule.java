package org.cocreation.operations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CompletionRule;
import org.cocreation.chassis.process.ActivityDefinition;

/** Activity 6 is complete once the concept is endorsed or sent back, as it now is (4.2.2). */
@ApplicationScoped
class ReviewConceptRule implements CompletionRule {

  private final ToldConceptRepository concepts;
  private final ConceptReviewRepository reviews;

  @Inject
  ReviewConceptRule(ToldConceptRepository concepts, ConceptReviewRepository reviews) {
    this.concepts = concepts;
    this.reviews = reviews;
  }

  @Override
  public ActivityDefinition activity() {
    return ActivityDefinition.REVIEW_CONCEPT;
  }

  @Override
  public List<String> missing(Activity activity) {
    return concepts
        .findByIdOptional(activity.cycleId())
        .filter(ToldConcept::isApproved)
        .map(
            concept ->
                reviews
                        .current(concept)
                        .filter(review -> review.state() != ConceptReview.State.OPEN)
                        .isPresent()
                    ? List.<String>of()
                    : List.of("A verdict on revision " + concept.revision() + " of the concept."))
        .orElse(List.of("The technical approval of the concept, then a verdict on it (R7)."));
  }
}
