package org.cocreation.operations.review;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reviews of a cycle's concept. */
@Path("/api/v1/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleReviewResource.TAG,
    description = "Activity 6: operations judges a concept after its technical approval (R7).")
public class CycleReviewResource {

  static final String TAG = "Concept reviews";

  private final ReadReviews readReviews;
  private final ReviewConcept reviewConcept;
  private final CurrentActor actor;

  CycleReviewResource(ReadReviews readReviews, ReviewConcept reviewConcept, CurrentActor actor) {
    this.readReviews = readReviews;
    this.reviewConcept = reviewConcept;
    this.actor = actor;
  }

  @GET
  @Path("/concept-review")
  @Transactional
  @Operation(
      summary = "Shows the review of the concept as it now is",
      description =
          "To every member. Each technical approval of a changed concept opens another. Its ETag is"
              + " wanted for the verdict.")
  @APIResponse(
      responseCode = "200",
      description = "The review.",
      content = @Content(schema = @Schema(implementation = ConceptReviewView.class)))
  @APIResponse(responseCode = "404", description = "not-found, concept-not-approved (R7)")
  public Response showReview(@PathParam("id") UUID id) {
    ReadReviews.Read review = readReviews.current(id, actor.get());
    return Answers.of(review.view(), review.version());
  }

  @POST
  @Path("/concept-review/verdict")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Endorses the concept or sends it back",
      description =
          "By a member of the operations team, with the review's ETag in If-Match, while the cycle is"
              + " not past the phase PRIORITIZATION. Each point that it is sent back with gets an"
              + " answer of development before the next verdict.")
  @APIResponse(
      responseCode = "200",
      description = "The verdict is given.",
      content = @Content(schema = @Schema(implementation = ConceptReviewView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "concept-not-approved (R7), already-reviewed, points-unanswered (with unanswered: which),"
              + " cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: SENT_BACK without points, ENDORSED with points or where the value does not hold")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response reviewConcept(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid VerdictRequest request) {
    ConceptReviewView decided = reviewConcept.decide(id, actor.get(), ifMatch, request);
    return Answers.of(decided, readReviews.current(id, actor.get()).version());
  }

  @GET
  @Path("/concept-reviews")
  @Transactional
  @Operation(
      summary = "Lists all reviews of the cycle's concept",
      description = "Oldest first, to every member; with those of earlier revisions.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<ConceptReviewView> listReviews(@PathParam("id") UUID id) {
    return new Page<>(readReviews.all(id, actor.get()), null);
  }
}
