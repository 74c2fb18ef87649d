package org.cocreation.operations.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.operations.review.ConceptReview;
import org.cocreation.operations.review.ConceptReviewRepository;
import org.cocreation.operations.review.ToldConcept;
import org.cocreation.operations.review.ToldConceptRepository;
import org.cocreation.operations.text.UnmetTexts;

/**
 * Activity 6, reviewing digital micro-service concepts (4.2.2, R7). Complete once the concept is
 * endorsed or sent back, as it now is.
 */
@ApplicationScoped
class ReviewConcept implements CoCreationActivity {

  private final ToldConceptRepository concepts;
  private final ConceptReviewRepository reviews;

  ReviewConcept(ToldConceptRepository concepts, ConceptReviewRepository reviews) {
    this.concepts = concepts;
    this.reviews = reviews;
  }

  @Override
  public ActivityDefinition definition() {
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
                    : List.of(Texts.of(UnmetTexts.class).verdict(concept.revision())))
        .orElseGet(() -> List.of(Texts.of(UnmetTexts.class).approvalThenVerdict()));
  }
}
