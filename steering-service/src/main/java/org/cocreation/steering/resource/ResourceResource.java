package org.cocreation.steering.resource;

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
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One person with hours. */
@Path("/api/v1/resources")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources")
@APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
public class ResourceResource {

  private final ResourceRepository resources;
  private final ChangeResource changeResource;
  private final Access access;
  private final CurrentActor actor;

  ResourceResource(
      ResourceRepository resources,
      ChangeResource changeResource,
      Access access,
      CurrentActor actor) {
    this.resources = resources;
    this.changeResource = changeResource;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows a person with hours",
      description = "To every member of the partnership. Its ETag is wanted for changes.")
  @APIResponse(
      responseCode = "200",
      description = "The person, with what is committed of them.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  public Response showResource(@PathParam("id") UUID id) {
    return answer(access.toRead("resource", resources.findByIdOptional(id), actor.get()));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Changes what is offered of a person's hours",
      description =
          "By a member of the person's side's steering team. What is committed stays: what the new"
              + " hours do not cover shows as over-booked.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "409", description = "resource-withdrawn, already-offered")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a person who is not a member of your side, days that end too early")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeResource(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ResourceContent anew) {
    return answer(changeResource.change(id, actor.get(), ifMatch, anew));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Offers a person's hours no longer",
      description =
          "By a member of the person's side's steering team, with a reason, once none of the hours are"
              + " committed to a cycle.")
  @APIResponse(
      responseCode = "200",
      description = "It is withdrawn.",
      content = @Content(schema = @Schema(implementation = ResourceView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "409", description = "resource-withdrawn, hours-committed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response withdrawResource(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(changeResource.withdraw(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(Resource resource) {
    return Answers.of(ResourceView.of(resource), resource.version());
  }
}
