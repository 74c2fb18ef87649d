package org.cocreation.chassis.activity;

import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.startup.ServiceConfiguration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service's team has to do, and did. */
@Path("/api/v1/activities")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@UnlessBuildProperty(name = "cocreation.service", stringValue = "kpi", enableIfMissing = true)
@Tag(name = "Activities", description = "The fifteen activities, as far as this team does them.")
public class ActivityResource {

  private final ActivityRepository activities;
  private final CompleteActivity completeActivity;
  private final Access access;
  private final ServiceConfiguration service;
  private final CurrentActor actor;

  ActivityResource(
      ActivityRepository activities,
      CompleteActivity completeActivity,
      Access access,
      ServiceConfiguration service,
      CurrentActor actor) {
    this.activities = activities;
    this.completeActivity = completeActivity;
    this.access = access;
    this.service = service;
    this.actor = actor;
  }

  @GET
  @Operation(
      summary = "Lists the activities of your team",
      description =
          "Those of every partnership in which you are in this service's team; oldest first, each"
              + " with the etag that its completion wants in If-Match.")
  public Page<ListedActivity> listActivities(
      @QueryParam("state") Activity.State state,
      @QueryParam("cycle") UUID cycle,
      @BeanParam @Valid Paging paging) {
    List<ListedActivity> found =
        activities
            .list(
                actor.get(),
                team(),
                Optional.ofNullable(state),
                Optional.ofNullable(cycle),
                paging.after(UUID::fromString),
                paging.fetch())
            .stream()
            .map(ListedActivity::of)
            .toList();
    return paging.page(found, ListedActivity::id);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Shows an activity", description = "To every member of its partnership.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  public Response showActivity(@PathParam("id") UUID id) {
    Activity activity = access.toRead("activity", activities.findByIdOptional(id), actor.get());
    return answer(activity);
  }

  @POST
  @Path("/{id}/completion")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Completes an activity",
      description =
          "By a member of the team, of either side, with the ETag of what was read in If-Match. Names"
              + " what was concluded and who is responsible on each side (R19).")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ActivityView.class)))
  @APIResponse(
      responseCode = "409",
      description =
          "already-completed, activity-withdrawn, activity-unfinished (with missing: what is still"
              + " to be done)")
  public Response completeActivity(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CompleteActivityRequest request) {
    Actor by = actor.get();
    return answer(
        completeActivity.complete(id, by, ifMatch, request.conclusion(), request.responsible()));
  }

  private Team team() {
    return Team.valueOf(service.name().toUpperCase(java.util.Locale.ROOT));
  }

  private static Response answer(Activity activity) {
    return Answers.of(ActivityView.of(activity), activity.version());
  }
}
