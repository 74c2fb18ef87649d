package org.cocreation.development.sprint;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One sprint, from its plan to its end. */
@Path("/api/v1/sprints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Sprints")
public class SprintResource {

  private final SprintRepository sprints;
  private final PlanSprint planSprint;
  private final WorkOnSprint workOnSprint;
  private final Access access;
  private final CurrentActor actor;

  SprintResource(
      SprintRepository sprints,
      PlanSprint planSprint,
      WorkOnSprint workOnSprint,
      Access access,
      CurrentActor actor) {
    this.sprints = sprints;
    this.planSprint = planSprint;
    this.workOnSprint = workOnSprint;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a sprint",
      description = "To every member. Its ETag is wanted for a change of the plan.")
  @APIResponse(
      responseCode = "200",
      description = "The sprint.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showSprint(@PathParam("id") UUID id) {
    return answer(access.toRead("sprint", sprints.findByIdOptional(id), actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Changes the plan of a sprint",
      description =
          "By a member of the development team, with the sprint's ETag in If-Match: all of it is"
              + " said anew. Also while it runs; then its first day stays, and an item that is begun"
              + " is not taken out of it. How far items are and what blocks them stays.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "untraced-items, item-in-sprint, item-under-way, sprint-ended, phase-not-reached,"
              + " phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeSprint(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PlanSprintRequest request) {
    return answer(planSprint.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/start")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Starts a sprint",
      description =
          "By a member of the development team, while no other sprint of the cycle runs. If-Match is"
              + " checked where it is sent.")
  @APIResponse(
      responseCode = "200",
      description = "It runs.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "sprint-running, sprint-ended, no-items, untraced-items, phase-not-reached, phase-passed,"
              + " cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  public Response startSprint(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answer(planSprint.start(id, actor.get(), ifMatch));
  }

  /** How a sprint ends. */
  @Schema(
      name = "EndSprintRequest",
      examples = "{\"noProofReason\": \"The payload sensor was not delivered.\"}")
  public record EndSprintRequest(
      @Size(max = 2000) @Schema(description = "Why it has no proof of concept; of no use where it has one.")
          @Nullable String noProofReason) {

    public EndSprintRequest {
      noProofReason =
          noProofReason == null || noProofReason.isBlank() ? null : noProofReason.strip();
    }
  }

  @POST
  @Path("/end")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Ends a sprint",
      description =
          "By a member of the development team, with the proof of concept that was shown in it or"
              + " with a written reason for none (R10). What is not done may be planned into"
              + " another. If-Match is checked where it is sent.")
  @APIResponse(
      responseCode = "200",
      description = "It has ended.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "no-proof, sprint-not-started, sprint-ended, phase-not-reached, phase-passed,"
              + " cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  public Response endSprint(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid EndSprintRequest request) {
    return answer(workOnSprint.end(id, actor.get(), ifMatch, request.noProofReason()));
  }

  static Response answer(Sprint sprint) {
    return Answers.of(SprintView.of(sprint), sprint.version());
  }
}
