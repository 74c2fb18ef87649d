package org.cocreation.operations.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Operations' review of one revision of a concept. There is one only after the revision's technical
 * approval (R7), and one verdict in it; a changed concept gets another review.
 */
@Entity
public class ConceptReview extends SubjectOfCycle {

  /** What became of it. */
  @Schema(name = "ConceptReviewState")
  public enum State {
    OPEN,
    ENDORSED,
    SENT_BACK
  }

  /** Who gave the verdict, for which side (R19). */
  public record ReviewedBy(Side side, String person, String name, Instant at) {}

  private int number;
  private UUID conceptId;
  private long conceptRevision;
  private String conceptName;

  @Enumerated(EnumType.STRING)
  private State state;

  private Instant openedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> useRequirements;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<String> workProcessChanges;

  @JdbcTypeCode(SqlTypes.JSON)
  private ValueCheck valueCheck;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ReviewPoint> points;

  @JdbcTypeCode(SqlTypes.JSON)
  private ReviewedBy reviewedBy;

  @Version private long version;

  protected ConceptReview() {}

  /**
   * @param number counts the cycle's reviews, from 1
   * @throws IllegalStateException before the concept's technical approval (R7)
   */
  static ConceptReview open(ToldConcept concept, int number, Instant now) {
    if (!concept.isApproved()) {
      throw new IllegalStateException("A review opens only after the technical approval (R7)");
    }
    ConceptReview review = new ConceptReview();
    review.begin(Ids.next(), concept.partnershipId(), concept.cycleId());
    review.number = number;
    review.conceptId = concept.conceptId();
    review.conceptRevision = concept.revision();
    review.conceptName = concept.name();
    review.state = State.OPEN;
    review.openedAt = now;
    review.useRequirements = List.of();
    review.workProcessChanges = List.of();
    review.points = List.of();
    return review;
  }

  /**
   * Endorses the concept, or sends it back.
   *
   * @throws Refusal 409 where a verdict is given already, 422 for one that contradicts itself
   */
  void decide(VerdictRequest verdict, Participation by, Instant now) {
    if (state != State.OPEN) {
      throw Refusal.conflict(
          "already-reviewed",
          "%s gave the verdict %s at %s: for another, the concept needs a new revision.",
          reviewedBy.name(),
          state,
          reviewedBy.at());
    }
    boolean sentBack = verdict.outcome() == VerdictRequest.Outcome.SENT_BACK;
    if (sentBack && verdict.points().isEmpty()) {
      throw Refusal.invalidField("points", "must say what must change, at least one");
    }
    if (!sentBack && !verdict.points().isEmpty()) {
      throw Refusal.invalidField("points", "must be empty: with points it is sent back");
    }
    if (!sentBack && !verdict.valueCheck().holds()) {
      throw Refusal.invalidField(
          "valueCheck.holds",
          "must be true to endorse: where the value does not hold, send it back");
    }
    this.state = sentBack ? State.SENT_BACK : State.ENDORSED;
    this.useRequirements = verdict.useRequirements().stream().map(String::strip).toList();
    this.workProcessChanges = verdict.workProcessChanges().stream().map(String::strip).toList();
    this.valueCheck =
        new ValueCheck(verdict.valueCheck().holds(), verdict.valueCheck().note().strip());
    this.points =
        verdict.points().stream()
            .map(text -> new ReviewPoint(Ids.next(), text.strip(), null))
            .toList();
    this.reviewedBy = new ReviewedBy(by.side(), by.actor().person(), by.actor().name(), now);
  }

  /**
   * Development answers one of the points.
   *
   * @throws Refusal 404 where there is no such point, 409 where it is answered
   */
  void answer(UUID pointId, String text, Participation by, Instant now) {
    ReviewPoint point =
        points.stream()
            .filter(candidate -> candidate.id().equals(pointId))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("point of a review"));
    if (point.isAnswered()) {
      throw Refusal.conflict(
          "already-answered",
          "%s answered this at %s.",
          point.answer().name(),
          point.answer().at());
    }
    ReviewPoint answered =
        point.answered(
            new ReviewPoint.Answer(text.strip(), by.actor().person(), by.actor().name(), now));
    this.points = points.stream().map(each -> each == point ? answered : each).toList();
  }

  /** The points to which development owes an answer. */
  List<ReviewPoint> unanswered() {
    return points.stream().filter(point -> !point.isAnswered()).toList();
  }

  /** Whether it is of the concept as it now is. */
  boolean isOf(ToldConcept concept) {
    return concept.conceptId().equals(conceptId) && concept.revision() == conceptRevision;
  }

  int number() {
    return number;
  }

  UUID conceptId() {
    return conceptId;
  }

  long conceptRevision() {
    return conceptRevision;
  }

  String conceptName() {
    return conceptName;
  }

  public State state() {
    return state;
  }

  Instant openedAt() {
    return openedAt;
  }

  List<String> useRequirements() {
    return useRequirements;
  }

  List<String> workProcessChanges() {
    return workProcessChanges;
  }

  /** Null before the verdict. */
  ValueCheck valueCheck() {
    return valueCheck;
  }

  List<ReviewPoint> points() {
    return points;
  }

  /** Null before the verdict. */
  ReviewedBy reviewedBy() {
    return reviewedBy;
  }

  long version() {
    return version;
  }
}
