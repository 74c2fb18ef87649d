package org.cocreation.operations.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The points with which operations sent a concept back. */
@Path("/api/v1/concept-reviews/{reviewId}/points/{pointId}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleReviewResource.TAG)
public class ReviewPointResource {

  private final ReviewConcept reviewConcept;
  private final CurrentActor actor;

  ReviewPointResource(ReviewConcept reviewConcept, CurrentActor actor) {
    this.reviewConcept = reviewConcept;
    this.actor = actor;
  }

  @POST
  @Path("/answer")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Answers a point of a review",
      description =
          "By a member of the development team, once: what was changed, or why it was not. The next"
              + " verdict waits until every point has its answer.")
  @APIResponse(
      responseCode = "200",
      description = "It is answered.",
      content = @Content(schema = @Schema(implementation = ConceptReviewView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "already-answered, cycle-not-running, phase-not-reached, phase-passed")
  public Response answerPoint(
      @PathParam("reviewId") UUID reviewId,
      @PathParam("pointId") UUID pointId,
      @NotNull @Valid AnswerRequest request) {
    ConceptReview review = reviewConcept.answer(reviewId, pointId, actor.get(), request.text());
    return Answers.of(ConceptReviewView.of(review), review.version());
  }
}
