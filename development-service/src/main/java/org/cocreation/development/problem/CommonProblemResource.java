package org.cocreation.development.problem;

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
import org.jspecify.annotations.Nullable;

/** One common problem. */
@Path("/api/v1/common-problems")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Common problems")
public class CommonProblemResource {

  private final ProblemAccess problemAccess;
  private final MergeNeeds mergeNeeds;
  private final ChangeProblem changeProblem;
  private final DescribeProblems describe;
  private final CurrentActor actor;

  CommonProblemResource(
      ProblemAccess problemAccess,
      MergeNeeds mergeNeeds,
      ChangeProblem changeProblem,
      DescribeProblems describe,
      CurrentActor actor) {
    this.problemAccess = problemAccess;
    this.mergeNeeds = mergeNeeds;
    this.changeProblem = changeProblem;
    this.describe = describe;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows a common problem",
      description =
          "To every member, with the needs from which it came, also those that were taken out again."
              + " Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The problem.",
      content = @Content(schema = @Schema(implementation = CommonProblemView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showCommonProblem(@PathParam("id") UUID id) {
    return answer(problemAccess.require(id, actor.get()));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Words a common problem anew, with the steps that it touches",
      description =
          "By a member of the development team, of either side, in phase NEEDS. Whether it touches"
              + " the constraint follows from the process map (R5).")
  @APIResponse(
      responseCode = "200",
      description = "It is worded anew.",
      content = @Content(schema = @Schema(implementation = CommonProblemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "problem-dissolved, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid: a step that the map has not")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeCommonProblem(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeProblemRequest request) {
    return answer(changeProblem.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/{id}/needs")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Merges more needs into a common problem",
      description =
          "By a member of the development team, of either side, in phase NEEDS. If-Match is heeded,"
              + " not required: what is added does not hang on what else is in it.")
  @APIResponse(
      responseCode = "200",
      description = "They are in it.",
      content = @Content(schema = @Schema(implementation = CommonProblemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "need-set-aside, need-already-merged (with problemId), problem-dissolved, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a need that does not belong to this cycle")
  public Response mergeMoreNeeds(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AddNeedsRequest request) {
    return answer(mergeNeeds.add(id, actor.get(), ifMatch, request.needIds()));
  }

  @POST
  @Path("/{id}/unmerge")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes needs out of a common problem again",
      description =
          "By a member of the development team, of either side, in phase NEEDS. Without the last need,"
              + " or with none named, the problem is dissolved. All stays on record, with the reason."
              + " If-Match is heeded, not required.")
  @APIResponse(
      responseCode = "200",
      description = "They are free again.",
      content = @Content(schema = @Schema(implementation = CommonProblemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "problem-dissolved, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid: a need that is not in it")
  public Response unmergeNeeds(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid UnmergeRequest request) {
    return answer(
        mergeNeeds.unmerge(id, actor.get(), ifMatch, request.needIds(), request.reason()));
  }

  private Response answer(CommonProblem problem) {
    return Answers.of(describe.one(problem), problem.version());
  }
}
