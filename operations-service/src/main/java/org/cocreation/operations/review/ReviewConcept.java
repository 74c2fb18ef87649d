package org.cocreation.operations.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Operations judges a concept, development answers what operations wants changed (activity 6). */
@ApplicationScoped
class ReviewConcept {

  private final ToldConceptRepository concepts;
  private final ConceptReviewRepository reviews;
  private final Access access;
  private final Events events;
  private final Clock clock;

  ReviewConcept(
      ToldConceptRepository concepts,
      ConceptReviewRepository reviews,
      Access access,
      Events events,
      Clock clock) {
    this.concepts = concepts;
    this.reviews = reviews;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 before the technical approval (R7),
   *     while points of an earlier review wait for an answer, after a verdict, or outside of the
   *     phase PRIORITIZATION, 412 and 428 for a version that is stale or missing, 422 for a verdict
   *     that contradicts itself
   */
  ConceptReviewView decide(UUID cycleId, Actor by, String ifMatch, VerdictRequest verdict) {
    Participation participation =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.OPERATIONS)
            .requireIn(Phase.PRIORITIZATION);
    // Held, so that no other verdict and no new revision come in between.
    ToldConcept concept = concepts.findAndLock(cycleId).orElseThrow(ReviewConcept::notApproved);
    ConceptReview review = reviews.current(concept).orElseThrow(ReviewConcept::notApproved);
    Preconditions.requireMatch(ifMatch, review.version());
    requireAnswered(cycleId);
    review.decide(verdict, participation, now());
    reviews.flush();
    events.publish(
        ConceptReviewFact.valueOf(review.state().name()),
        review,
        participation.actingPerson(),
        ConceptReviewView.of(review));
    return ConceptReviewView.of(review, concept);
  }

  /**
   * @throws Refusal 404 for outsiders and where there is no such point, 403 for other teams, 409
   *     where it is answered already or outside of the phase PRIORITIZATION
   */
  ConceptReview answer(UUID reviewId, UUID pointId, Actor by, String text) {
    ConceptReview review = access.toRead("review", reviews.findAndLock(reviewId), by);
    Participation participation =
        access
            .toChange("cycle", review.cycleId(), by)
            .requireTeam(Team.DEVELOPMENT)
            .requireIn(Phase.PRIORITIZATION);
    review.answer(pointId, text, participation, now());
    reviews.flush();
    events.publish(
        ConceptReviewFact.ANSWERED,
        review,
        participation.actingPerson(),
        ConceptReviewView.of(review));
    return review;
  }

  private void requireAnswered(UUID cycleId) {
    List<Map<String, Object>> unanswered =
        reviews.of(cycleId).stream()
            .flatMap(
                earlier ->
                    earlier.unanswered().stream()
                        .map(
                            point ->
                                Map.<String, Object>of(
                                    "reviewId", earlier.id(),
                                    "pointId", point.id(),
                                    "text", point.text())))
            .toList();
    if (!unanswered.isEmpty()) {
      throw Refusal.conflict(
              "points-unanswered",
              "Development owes an answer to %d of the points of an earlier review.",
              unanswered.size())
          .with("unanswered", unanswered);
    }
  }

  private static Refusal notApproved() {
    return Refusal.conflict(
        ReadReviews.NOT_APPROVED,
        "Operations reviews a concept after its technical approval; this one has none as it is.");
  }

  private Instant now() {
    return clock.instant();
  }
}
