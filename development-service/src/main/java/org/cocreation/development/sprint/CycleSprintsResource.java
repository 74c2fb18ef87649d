package org.cocreation.development.sprint;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The sprints of a cycle. */
@Path("/api/v1/cycles/{id}/sprints")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Sprints",
    description = "Joint sprints of both sides, each with a proof of concept (R10).")
public class CycleSprintsResource {

  private final SprintRepository sprints;
  private final PlanSprint planSprint;
  private final Access access;
  private final CurrentActor actor;

  CycleSprintsResource(
      SprintRepository sprints, PlanSprint planSprint, Access access, CurrentActor actor) {
    this.sprints = sprints;
    this.planSprint = planSprint;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the sprints of a cycle",
      description = "In their order, to every member.")
  public Page<SprintView> listSprints(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return paging.page(
        sprints.list(cycleId, paging.after(Integer::valueOf).orElse(0), paging.fetch()).stream()
            .map(SprintView::of)
            .toList(),
        SprintView::number);
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Plans a sprint",
      description =
          "By a member of the development team, of either side, in DEVELOPMENT: from items of the"
              + " concept that are not refused and have a trace to a KPI of the cycle (R6), each in"
              + " one sprint at a time. Several may be planned; one runs at a time.")
  @APIResponse(
      responseCode = "201",
      description = "It is planned.",
      content = @Content(schema = @Schema(implementation = SprintView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "404",
      description = "not-found: no concept yet; also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "untraced-items (with items: id and title of each), item-in-sprint, phase-not-reached,"
              + " phase-passed, cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description = "invalid: dates, items or owners that there are not")
  public Response planSprint(@PathParam("id") UUID id, @NotNull @Valid PlanSprintRequest request) {
    Sprint sprint = planSprint.plan(id, actor.get(), request);
    return Answers.created(SprintResource.answer(sprint), SprintResource.class, sprint.id());
  }
}
