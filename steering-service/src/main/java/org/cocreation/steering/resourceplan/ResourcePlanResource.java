package org.cocreation.steering.resourceplan;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the hours of a cycle go to. */
@Path("/api/v1/cycles/{id}/resource-plan")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources")
public class ResourcePlanResource {

  private final ReadResourcePlan readPlan;
  private final DecideResources decideResources;
  private final ResourcePlanRepository plans;
  private final Access access;
  private final CurrentActor actor;

  ResourcePlanResource(
      ReadResourcePlan readPlan,
      DecideResources decideResources,
      ResourcePlanRepository plans,
      Access access,
      CurrentActor actor) {
    this.readPlan = readPlan;
    this.decideResources = decideResources;
    this.plans = plans;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what the hours go to",
      description =
          "To every member: the plan that counts, with its opportunity cost. That is what the most"
              + " valuable set within the same hours would bring more in a year; leftOutValue is the"
              + " value of all that is weeded out. Its ETag is wanted for another plan.")
  @APIResponse(
      responseCode = "200",
      description = "The plan.",
      content = @Content(schema = @Schema(implementation = ResourcePlanView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is decided yet; also if you are not a member")
  public Response showResourcePlan(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    Versioned<ResourcePlanView> plan =
        readPlan
            .standing(participation.cycleId())
            .orElseThrow(() -> Refusal.notFound("resource plan"));
    return Response.ok(plan.view()).header(HttpHeaders.ETAG, plan.etag()).build();
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Decides what the hours go to",
      description =
          "By a member of the steering team, of either side, in phase DEVELOPMENT; the first time with"
              + " If-None-Match: *, then with If-Match. Each item that is to be made of what both sides"
              + " signed is chosen, or weeded out with a reason; the chosen ones take no more hours"
              + " than both sides commit in these sprints. Earlier plans stay.")
  @APIResponse(
      responseCode = "200",
      description = "It is decided anew.",
      content = @Content(schema = @Schema(implementation = ResourcePlanView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is decided.",
      content = @Content(schema = @Schema(implementation = ResourcePlanView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "items-undecided (with items), hours-exceeded (with hours and chosenHours),"
              + " phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: no item that is to be made, one without a KPI (R6), one named twice")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response decideResources(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid ResourcePlanRequest request) {
    ResourcePlan plan = decideResources.decide(id, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = Answers.of(ResourcePlanView.of(plan), plan.number());
    return plan.number() == 1 ? Answers.created(answer, ResourcePlanResource.class, id) : answer;
  }

  @GET
  @Path("/versions")
  @Transactional
  @Operation(
      summary = "Lists what was decided on the hours",
      description = "Each plan, oldest first, to every member; the last one counts.")
  @APIResponse(responseCode = "200", description = "The plans.")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Page<ResourcePlanView> listResourcePlans(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return paging.page(
        plans.list(participation.cycleId(), paging.after(Integer::valueOf), paging.fetch()).stream()
            .map(ResourcePlanView::of)
            .toList(),
        ResourcePlanView::number);
  }
}
