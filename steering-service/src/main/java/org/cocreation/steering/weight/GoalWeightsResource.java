package org.cocreation.steering.weight;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
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

/** How much each goal counts in a cycle. */
@Path("/api/v1/cycles/{id}/goal-weights")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Goals")
public class GoalWeightsResource {

  private final WeighGoals weighGoals;
  private final CurrentActor actor;

  GoalWeightsResource(WeighGoals weighGoals, CurrentActor actor) {
    this.weighGoals = weighGoals;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows how much each goal counts",
      description =
          "To every member. A goal's share is its weight among the goals with the same parent, of the"
              + " parent's share. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The weights and shares.",
      content = @Content(schema = @Schema(implementation = GoalWeightsView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showGoalWeights(@PathParam("id") UUID id) {
    return answer(weighGoals.of(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Weights the goals",
      description =
          "By a member of the steering team, of either side, until the opportunity is decided on; with"
              + " If-Match. Goals that are left out count 1. Other weights than before are a new"
              + " revision, and void the agreements that were given.")
  @APIResponse(
      responseCode = "200",
      description = "They are weighted.",
      content = @Content(schema = @Schema(implementation = GoalWeightsView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a goal of another cycle, or siblings that all count nothing")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response weightGoals(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid GoalWeightsRequest request) {
    return answer(weighGoals.set(id, actor.get(), ifMatch, request.weights()));
  }

  @POST
  @Path("/agreements")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Agrees to the weights for your side",
      description =
          "By a member of the steering team, with the revision that was read. They are agreed once"
              + " both sides have; a single goal needs nobody's agreement.")
  @APIResponse(
      responseCode = "201",
      description = "Your side agrees.",
      content = @Content(schema = @Schema(implementation = GoalWeightsView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "goal-weights-changed (with the current revision), already-agreed, same-person, no-goals,"
              + " phase-passed, cycle-not-running")
  public Response agreeToGoalWeights(
      @PathParam("id") UUID id, @NotNull @Valid GoalWeightsAgreementRequest request) {
    return Answers.created(
        answer(weighGoals.agree(id, actor.get(), request.revision())),
        GoalWeightsResource.class,
        id);
  }

  private static Response answer(WeighGoals.Weighed weighed) {
    return Answers.of(weighed.view(), weighed.weights().version());
  }
}
