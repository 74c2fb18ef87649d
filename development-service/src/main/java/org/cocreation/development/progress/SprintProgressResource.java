package org.cocreation.development.progress;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.development.sprint.SprintRepository;
import org.cocreation.development.sprint.SprintView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The figures of a sprint's charts. */
@Path("/api/v1/sprints/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Sprints")
public class SprintProgressResource {

  private final SprintRepository sprints;
  private final ReadProgress progress;
  private final Access access;
  private final CurrentActor actor;

  SprintProgressResource(
      SprintRepository sprints, ReadProgress progress, Access access, CurrentActor actor) {
    this.sprints = sprints;
    this.progress = progress;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/burndown")
  @Transactional
  @Operation(
      summary = "Shows the burndown of a sprint",
      description =
          "To every member: what is left at the end of each day, from the moves of its items.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Burndown showBurndown(@PathParam("id") UUID id) {
    return progress.burndown(visible(id));
  }

  @GET
  @Path("/flow")
  @Transactional
  @Operation(
      summary = "Shows the cumulative flow of a sprint",
      description =
          "To every member: how many items are in each state at the end of each day, from their"
              + " moves.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public CumulativeFlow showCumulativeFlow(@PathParam("id") UUID id) {
    return progress.flow(visible(id));
  }

  private SprintView visible(UUID id) {
    return SprintView.of(access.toRead("sprint", sprints.findByIdOptional(id), actor.get()));
  }
}
