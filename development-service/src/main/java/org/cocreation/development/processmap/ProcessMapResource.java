package org.cocreation.development.processmap;

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

/** The process of the customer. */
@Path("/api/v1/cycles/{id}/process-map")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Process map",
    description = "The customer's process, and the constraint of the whole system (R5).")
public class ProcessMapResource {

  private final ProcessMapRepository maps;
  private final DrawProcessMap drawProcessMap;
  private final Access access;
  private final CurrentActor actor;

  ProcessMapResource(
      ProcessMapRepository maps, DrawProcessMap drawProcessMap, Access access, CurrentActor actor) {
    this.maps = maps;
    this.drawProcessMap = drawProcessMap;
    this.access = access;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Draws the process map",
      description =
          "By a member of the development team, of either side, in phase NEEDS; the first time with"
              + " If-None-Match: *, then with If-Match. Always the whole map, with exactly one"
              + " constraint. A step keeps its id if it is sent along; a step that is left out goes,"
              + " also from the problems that touch it.")
  @APIResponse(
      responseCode = "200",
      description = "It is drawn anew.",
      content = @Content(schema = @Schema(implementation = ProcessMapView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is drawn.",
      content = @Content(schema = @Schema(implementation = ProcessMapView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: not exactly one constraint, a name twice, an id of no step")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response drawProcessMap(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid DrawProcessMapRequest request) {
    DrawProcessMap.Drawing drawing =
        drawProcessMap.draw(id, actor.get(), ifMatch, ifNoneMatch, request);
    Response answer = answer(drawing.map());
    return drawing.isNew() ? Answers.created(answer, ProcessMapResource.class, id) : answer;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows the process map",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The process map.",
      content = @Content(schema = @Schema(implementation = ProcessMapView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also before it is drawn")
  public Response showProcessMap(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return answer(
        maps.of(participation.cycleId()).orElseThrow(() -> Refusal.notFound("process map")));
  }

  private static Response answer(ProcessMap map) {
    return Answers.of(ProcessMapView.of(map), map.version());
  }
}
