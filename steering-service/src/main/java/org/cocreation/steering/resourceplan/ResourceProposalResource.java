package org.cocreation.steering.resourceplan;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.json.PointsInTime;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the hours of a cycle would best go to. */
@Path("/api/v1/cycles/{id}/resource-proposal")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources")
public class ResourceProposalResource {

  private final ReadResourcePlan readPlan;
  private final Access access;
  private final CurrentActor actor;

  ResourceProposalResource(ReadResourcePlan readPlan, Access access, CurrentActor actor) {
    this.readPlan = readPlan;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Proposes what the hours go to",
      description =
          "To every member: each item that is to be made of what both sides signed, with its value in a"
              + " year and per hour, and the set that is worth most within the hours that both sides"
              + " commit, exactly. An item's value is its share of what both sides' likely value puts"
              + " on its KPI.")
  @APIResponse(
      responseCode = "200",
      description = "The proposal.",
      content = @Content(schema = @Schema(implementation = ResourceProposalView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is signed yet; also if you are not a member")
  public ResourceProposalView proposeResources(
      @PathParam("id") UUID id,
      @Parameter(description = "How many sprints the hours are of.")
          @QueryParam("sprints")
          @DefaultValue("2")
          @Min(1) @Max(ResourcePlanRequest.MOST_SPRINTS) int sprints,
      @Parameter(
              description = "The first day of the first sprint; today (UTC) where none is named.")
          @QueryParam("startsOn")
          LocalDate startsOn) {
    Participation participation = access.toRead("cycle", id, actor.get());
    if (startsOn != null && !PointsInTime.canBeKept(startsOn)) {
      throw Refusal.invalidField("startsOn", "must be in the years 1 to 9999");
    }
    return readPlan
        .propose(participation.cycleId(), startsOn, sprints)
        .orElseThrow(() -> Refusal.notFound("signed content"));
  }
}
