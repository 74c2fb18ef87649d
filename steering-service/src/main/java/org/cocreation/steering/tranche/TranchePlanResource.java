package org.cocreation.steering.tranche;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** In which small bets a cycle's money is to be released. */
@Path("/api/v1/cycles/{id}/tranche-plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
public class TranchePlanResource {

  private final TranchePlans plans;
  private final PlanTranches planTranches;
  private final Access access;
  private final CurrentActor actor;

  TranchePlanResource(
      TranchePlans plans, PlanTranches planTranches, Access access, CurrentActor actor) {
    this.plans = plans;
    this.planTranches = planTranches;
    this.access = access;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Plans the tranches",
      description =
          "By a member of the steering team, of either side, in phases NEEDS and PRIORITIZATION; the"
              + " first time with If-None-Match: *, then with If-Match. The evidence named in a"
              + " tranche is what the next one needs (R8). The plan is part of what both sides sign,"
              + " so a change voids the approvals that were given (R1).")
  @APIResponse(
      responseCode = "200",
      description = "They are planned anew.",
      content = @Content(schema = @Schema(implementation = TranchePlanView.class)))
  @APIResponse(
      responseCode = "201",
      description = "They are planned.",
      content = @Content(schema = @Schema(implementation = TranchePlanView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "tranche-released, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: no amount, no activity, or no evidence for the next tranche")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response planTranches(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid TranchePlanRequest request) {
    PlanTranches.Planned planned =
        planTranches.plan(id, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = answer(planned.plan());
    return planned.isNew() ? Answers.created(answer, TranchePlanResource.class, id) : answer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows the tranche plan",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(implementation = TranchePlanView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is planned yet; also if you are not a member")
  public Response showTranchePlan(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return answer(
        plans.of(participation.cycleId()).orElseThrow(() -> Refusal.notFound("tranche plan")));
  }

  private static Response answer(TranchePlan plan) {
    return Answers.of(TranchePlanView.of(plan), plan.version());
  }
}
