package org.cocreation.operations.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;

/** Shows the reviews to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadReviews {

  static final String NOT_APPROVED = "concept-not-approved";

  /** A review and the version under which it was read. */
  record Read(ConceptReviewView view, long version) {}

  /**
   * What there is to review, and what was said of it so far.
   *
   * @param concept as development told it last; null before there is one
   * @param reviews oldest first, with those of former revisions
   * @param current that of the concept as it now is; null where it is not technically approved
   * @param etag what a verdict has to name; null without a current review
   */
  public record Standing(
      ToldConcept concept,
      List<ConceptReviewView> reviews,
      ConceptReviewView current,
      String etag) {}

  private final ToldConceptRepository concepts;
  private final ConceptReviewRepository reviews;
  private final Access access;

  ReadReviews(ToldConceptRepository concepts, ConceptReviewRepository reviews, Access access) {
    this.concepts = concepts;
    this.reviews = reviews;
    this.access = access;
  }

  /**
   * The review of the concept as it now is.
   *
   * @throws Refusal 404 for outsiders, and where the concept is not technically approved (R7)
   */
  Read current(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    Optional<ToldConcept> concept = concepts.findByIdOptional(participation.cycleId());
    return concept
        .flatMap(reviews::current)
        .map(
            review ->
                new Read(ConceptReviewView.of(review, concept.orElseThrow()), review.version()))
        .orElseThrow(
            () ->
                new Refusal(
                    404,
                    NOT_APPROVED,
                    "There is nothing to review: the concept is not technically approved as it"
                        + " is."));
  }

  /**
   * All of the cycle, oldest first.
   *
   * @throws Refusal 404 for outsiders
   */
  List<ConceptReviewView> all(UUID cycleId, Actor actor) {
    Participation participation = access.toRead("cycle", cycleId, actor);
    return concepts
        .findByIdOptional(participation.cycleId())
        .map(
            concept ->
                reviews.of(concept.cycleId()).stream()
                    .map(review -> ConceptReviewView.of(review, concept))
                    .toList())
        .orElse(List.of());
  }

  /** For those who may read the cycle. */
  public Standing standing(UUID cycleId) {
    ToldConcept concept = concepts.findByIdOptional(cycleId).orElse(null);
    if (concept == null) {
      return new Standing(null, List.of(), null, null);
    }
    List<ConceptReview> all = reviews.of(cycleId);
    Optional<ConceptReview> current =
        concept.isApproved()
            ? all.stream().filter(review -> review.isOf(concept)).findFirst()
            : Optional.empty();
    return new Standing(
        concept,
        all.stream().map(review -> ConceptReviewView.of(review, concept)).toList(),
        current.map(review -> ConceptReviewView.of(review, concept)).orElse(null),
        current.map(review -> Preconditions.etag(review.version()).toString()).orElse(null));
  }
}
