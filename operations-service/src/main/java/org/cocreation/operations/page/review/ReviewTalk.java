package org.cocreation.operations.page.review;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.activity.ActivityAtHand;
import org.cocreation.chassis.language.Texts;
import org.cocreation.operations.review.ConceptReview;
import org.cocreation.operations.review.ConceptReviewView;
import org.cocreation.operations.review.ReadReviews;
import org.cocreation.operations.review.ReviewPoint;
import org.cocreation.operations.review.ToldConcept;
import org.cocreation.operations.text.ReviewTexts;

/**
 * The conversation about a cycle's concept.
 *
 * @param judging whether the reader can give a verdict in this phase
 * @param answering whether the reader can answer points in this phase
 * @param activity null where the cycle has not reached it
 */
public record ReviewTalk(
    UUID cycleId,
    String microService,
    ReadReviews.Standing standing,
    boolean judging,
    boolean answering,
    ActivityAtHand activity) {

  /** What has become of a point. */
  public enum PointState {
    WAITS_FOR_AN_ANSWER("decision"),
    ANSWERED("open"),
    SETTLED("completed");

    private final String look;

    PointState(String look) {
      this.look = look;
    }

    public String look() {
      return look;
    }
  }

  /** Null before there is one. */
  public ToldConcept concept() {
    return standing.concept();
  }

  /** That of the concept as it now is; null where it is not technically approved. */
  public ConceptReviewView current() {
    return standing.current();
  }

  /** Newest first. */
  public List<ConceptReviewView> reviews() {
    return standing.reviews().reversed();
  }

  /** Where it stands and whose turn it is, in a sentence. */
  public String turn() {
    ReviewTexts texts = Texts.of(ReviewTexts.class);
    if (concept() == null) {
      return texts.noConcept();
    }
    if (current() == null) {
      return texts.waitsForApproval(concept().revision());
    }
    long revision = current().conceptRevision();
    return switch (current().state()) {
      case OPEN ->
          unanswered() > 0
              ? texts.waitsForAnswers(revision, unanswered())
              : texts.waitsForVerdict(revision);
      case ENDORSED -> texts.endorsed(revision);
      case SENT_BACK -> texts.sentBack(revision);
    };
  }

  /** To how many points development owes an answer. */
  public long unanswered() {
    return standing.reviews().stream()
        .flatMap(review -> review.points().stream())
        .filter(point -> !point.isAnswered())
        .count();
  }

  /** Whether the reader can give the verdict now. */
  public boolean isToJudge() {
    return judging
        && current() != null
        && current().state() == ConceptReview.State.OPEN
        && unanswered() == 0;
  }

  /** A point is settled once a later revision is endorsed. */
  public PointState stateOf(ConceptReviewView review, ReviewPoint point) {
    if (!point.isAnswered()) {
      return PointState.WAITS_FOR_AN_ANSWER;
    }
    boolean endorsed =
        standing.reviews().stream()
            .anyMatch(
                later ->
                    later.number() > review.number()
                        && later.state() == ConceptReview.State.ENDORSED);
    return endorsed ? PointState.SETTLED : PointState.ANSWERED;
  }

  /** How the state of a review looks. */
  public String look(ConceptReviewView review) {
    return switch (review.state()) {
      case OPEN -> "decision";
      case ENDORSED -> "completed";
      case SENT_BACK -> "stopped";
    };
  }
}
