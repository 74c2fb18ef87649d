package org.cocreation.steering.goal;

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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One goal. */
@Path("/api/v1/goals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Goals")
public class GoalResource {

  private final GoalRepository goals;
  private final ChangeGoal changeGoal;
  private final GoalHistory history;
  private final Access access;
  private final CurrentActor actor;

  GoalResource(
      GoalRepository goals,
      ChangeGoal changeGoal,
      GoalHistory history,
      Access access,
      CurrentActor actor) {
    this.goals = goals;
    this.changeGoal = changeGoal;
    this.history = history;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows a goal",
      description = "To every member of its partnership. Its ETag is wanted for changes.")
  @APIResponse(
      responseCode = "200",
      description = "The goal.",
      content = @Content(schema = @Schema(implementation = GoalView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showGoal(@PathParam("id") UUID id) {
    return answer(access.toRead("goal", goals.findByIdOptional(id), actor.get()));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Changes a goal and its KPIs",
      description =
          "By a member of the steering team, of either side, with a reason; a cycle's goal until the"
              + " cycle is past PRIORITIZATION. KPIs without id are new, those that are left out are"
              + " retired. How a KPI is measured (unit, direction, aggregation, window) stays. Approvals"
              + " at the value gate are void (R1); what was signed before stays as it was signed.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = GoalView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "goal-retired; phase-passed, cycle-not-running for a goal of a cycle")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: a target that is no better than its baseline, a KPI that is not one of this goal or"
              + " would be measured otherwise, an owner who is not a member of that side")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeGoal(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeGoalRequest request) {
    return answer(changeGoal.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/{id}/retirement")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Retires a goal",
      description =
          "By a member of the steering team, of either side: nothing new is weighted by it or traced to"
              + " its KPIs; what is stays readable. The other goals' shares become others, so that"
              + " agreements to their weights are void, and so are approvals at the value gate (R1).")
  @APIResponse(
      responseCode = "200",
      description = "It is retired.",
      content = @Content(schema = @Schema(implementation = GoalView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "goal-retired, goal-has-parts; phase-passed, cycle-not-running for a goal of a cycle")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response retireGoal(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RetireGoalRequest request) {
    return answer(changeGoal.retire(id, actor.get(), ifMatch, request.reason()));
  }

  @GET
  @Path("/{id}/history")
  @Transactional
  @Operation(
      summary = "Lists what a goal said",
      description = "With who changed it and why, newest first, to every member.")
  @APIResponse(responseCode = "200", description = "All of it.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<GoalHistory.Revision> listGoalHistory(@PathParam("id") UUID id) {
    Goal goal = access.toRead("goal", goals.findByIdOptional(id), actor.get());
    return new Page<>(history.of(goal.id()), null);
  }

  private static Response answer(Goal goal) {
    return Answers.of(GoalView.of(goal), goal.version());
  }
}
