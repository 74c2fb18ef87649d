package org.cocreation.steering.resource;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose hours there are for one cycle. */
@Path("/api/v1/cycles/{id}/resources")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources")
@APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
public class CycleResourcesResource {

  private final CycleHours cycleHours;
  private final CommitHours commitHours;
  private final Access access;
  private final CurrentActor actor;

  CycleResourcesResource(
      CycleHours cycleHours, CommitHours commitHours, Access access, CurrentActor actor) {
    this.cycleHours = cycleHours;
    this.commitHours = commitHours;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows whose hours are committed to a cycle",
      description = "By side, to every member, with who is booked beyond their hours.")
  @APIResponse(responseCode = "200", description = "The hours, and the people.")
  public CycleHoursView showCycleHours(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return cycleHours.of(participation.cycleId());
  }

  @PUT
  @Path("/{resource}")
  @Transactional
  @Operation(
      summary = "Commits a person's hours to a cycle",
      description =
          "By a member of the person's side's steering team, while the cycle runs; If-Match names the"
              + " version of the person (GET /api/v1/resources/{id}). More than the person has is"
              + " allowed, and shown as over-booked. When the cycle is shelved or over, the hours are"
              + " free again.")
  @APIResponse(
      responseCode = "200",
      description = "They are committed.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "409", description = "resource-withdrawn, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: days on which the person is not offered")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response commitHours(
      @PathParam("id") UUID id,
      @PathParam("resource") UUID resource,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid CommitHoursRequest request) {
    return answer(commitHours.commit(id, resource, actor.get(), ifMatch, request));
  }

  @DELETE
  @Path("/{resource}")
  @Transactional
  @Operation(
      summary = "Takes a person's hours back from a cycle",
      description = "By a member of the person's side's steering team, while the cycle runs.")
  @APIResponse(
      responseCode = "200",
      description = "None of the person's hours are committed to the cycle.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "409", description = "cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response takeHoursBack(
      @PathParam("id") UUID id,
      @PathParam("resource") UUID resource,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(commitHours.takeBack(id, resource, actor.get(), ifMatch));
  }

  @POST
  @Path("/none")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Says that your side commits nobody's hours",
      description =
          "By a member of the steering team, with a reason, while the cycle runs. It counts until the"
              + " side commits somebody's after all.")
  @APIResponse(
      responseCode = "201",
      description = "It is said.",
      content = @Content(schema = @Schema(implementation = NoHoursView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "409",
      description = "side-committed, already-said, cycle-not-running")
  public Response commitNobody(@PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    NoHours none = commitHours.none(id, actor.get(), request.reason());
    return Answers.created(Answers.of(NoHoursView.of(none)), CycleResourcesResource.class, id);
  }

  private static Response answer(Resource resource) {
    return Answers.of(ResourceView.of(resource), resource.version());
  }
}
