package org.cocreation.operations.routine;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How people of a cycle work with its micro-service. */
@Path("/api/v1/cycles/{id}/routines")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleRoutinesResource.TAG,
    description = "Activity 12: routines that are tested before they are adopted (R14).")
public class CycleRoutinesResource {

  static final String TAG = "Routines";

  private final ReadRoutines readRoutines;
  private final WriteRoutines writeRoutines;
  private final CurrentActor actor;

  CycleRoutinesResource(
      ReadRoutines readRoutines, WriteRoutines writeRoutines, CurrentActor actor) {
    this.readRoutines = readRoutines;
    this.writeRoutines = writeRoutines;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Drafts a routine",
      description =
          "By a member of the operations team, while the cycle is in the phase IMPLEMENTATION.")
  @APIResponse(
      responseCode = "201",
      description = "It is drafted.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  public Response draftRoutine(@PathParam("id") UUID id, @NotNull @Valid RoutineContent request) {
    Routine routine = writeRoutines.draft(id, actor.get(), request);
    return Answers.created(
        Answers.of(RoutineView.of(routine), routine.version()),
        RoutineResource.class,
        routine.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the routines of a cycle",
      description = "To every member, oldest first; eliminated ones too (R14).")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<RoutineView> listRoutines(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    return paging.page(
        readRoutines.list(id, actor.get(), paging.after(UUID::fromString), paging.fetch()),
        RoutineView::id);
  }
}
