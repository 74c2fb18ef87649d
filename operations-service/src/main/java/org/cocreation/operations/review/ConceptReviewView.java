package org.cocreation.operations.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A review of a concept as people and events see it. */
@Schema(
    name = "ConceptReview",
    description = "What operations says of one technically approved revision of a concept (R7).",
    examples =
        """
        {"id": "0199f1a0-0720-7000-8000-000000000720",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "number": 1,
         "conceptId": "0199f1a0-0800-7000-8000-000000000800", "conceptRevision": 4,
         "conceptName": "Weight loading", "state": "SENT_BACK",
         "useRequirements": ["Readable with gloves on, in sunlight."],
         "workProcessChanges": ["The loader's operator calibrates at the start of the shift."],
         "valueCheck": {"holds": false, "note": "The fuel saved assumes that nobody overloads."},
         "points": [{"id": "0199f1a0-0721-7000-8000-000000000721",
                     "text": "Show the weight while the bucket is still up, not after.",
                     "answer": {"text": "The weight now shows from half height on; see item 3.",
                                "person": "development@constructcorp", "name": "Jonas Eklund",
                                "at": "2026-03-11T08:02:10Z"}}],
         "openedAt": "2026-03-09T14:20:00Z",
         "reviewedBy": {"side": "CUSTOMER", "person": "operations@mincorp",
                        "name": "Pekka Rantanen", "at": "2026-03-10T10:00:00Z"},
         "superseded": true}""")
public record ConceptReviewView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Counts the reviews of the cycle, from 1.") int number,
    UUID conceptId,
    @Schema(description = "The revision that is reviewed.") long conceptRevision,
    String conceptName,
    ConceptReview.State state,
    @Schema(description = "What using it takes.") List<String> useRequirements,
    @Schema(description = "What changes in the work.") List<String> workProcessChanges,
    @Schema(description = "Absent before the verdict.") @Nullable ValueCheck valueCheck,
    @Schema(description = "What must change, with development's answers.") List<ReviewPoint> points,
    Instant openedAt,
    @Schema(description = "Who gave the verdict; absent before.")
        ConceptReview.@Nullable ReviewedBy reviewedBy,
    @Schema(description = "Over the API: whether the concept has changed since.")
        @Nullable Boolean superseded) {

  /** For events: they do not tell what a later one changes. */
  static ConceptReviewView of(ConceptReview review) {
    return of(review, (Boolean) null);
  }

  static ConceptReviewView of(ConceptReview review, ToldConcept concept) {
    return of(review, !review.isOf(concept));
  }

  private static ConceptReviewView of(ConceptReview review, Boolean superseded) {
    return new ConceptReviewView(
        review.id(),
        review.cycleId(),
        review.number(),
        review.conceptId(),
        review.conceptRevision(),
        review.conceptName(),
        review.state(),
        review.useRequirements(),
        review.workProcessChanges(),
        review.valueCheck(),
        review.points(),
        review.openedAt(),
        review.reviewedBy(),
        superseded);
  }
}
