package org.cocreation.operations.routine;

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

/** One routine. */
@Path("/api/v1/routines/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleRoutinesResource.TAG)
public class RoutineResource {

  private final ReadRoutines readRoutines;
  private final WriteRoutines writeRoutines;
  private final CurrentActor actor;

  RoutineResource(ReadRoutines readRoutines, WriteRoutines writeRoutines, CurrentActor actor) {
    this.readRoutines = readRoutines;
    this.writeRoutines = writeRoutines;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a routine",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The routine.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showRoutine(@PathParam("id") UUID id) {
    return answer(readRoutines.one(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Words a routine anew",
      description =
          "By a member of the operations team, with the ETag in If-Match. A version that is tested stays as it is: then this is the next one.")
  @APIResponse(
      responseCode = "200",
      description = "It is worded anew.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "routine-eliminated, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeRoutine(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RoutineContent request) {
    return answer(writeRoutines.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/test")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says how a routine was tested",
      description =
          "By a member of the operations team, with the ETag in If-Match: where, by whom, with which result. More than once, until it is adopted.")
  @APIResponse(
      responseCode = "200",
      description = "It is tested.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "routine-eliminated, routine-adopted, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response testRoutine(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RoutineTest request) {
    return answer(writeRoutines.test(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/adoption")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Adopts a routine",
      description =
          "By a member of the operations team, with the ETag in If-Match, once it is tested and its last test says that people can work so (R14).")
  @APIResponse(
      responseCode = "200",
      description = "It is adopted.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "routine-untested, routine-failed (R14), routine-eliminated, routine-adopted, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response adoptRoutine(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(writeRoutines.adopt(id, actor.get(), ifMatch));
  }

  @POST
  @Path("/elimination")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Eliminates a routine",
      description =
          "By a member of the operations team, with why and the ETag in If-Match. It stays visible (R14).")
  @APIResponse(
      responseCode = "200",
      description = "It is eliminated.",
      content = @Content(schema = @Schema(implementation = RoutineView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "routine-eliminated, cycle-not-running, phase-not-reached, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response eliminateRoutine(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EliminateRoutineRequest request) {
    return answer(writeRoutines.eliminate(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(Routine routine) {
    return Answers.of(RoutineView.of(routine), routine.version());
  }
}
