package org.cocreation.steering.partnership;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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

/** Who is in which team, for which side; answers with the whole partnership. */
@Path("/api/v1/partnerships/{id}/members")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Members",
    description =
        "Each side's steering team changes its own people; who steers, its representatives say.")
public class MemberResource {

  private final ChangeMembers changeMembers;
  private final CurrentActor actor;

  MemberResource(ChangeMembers changeMembers, CurrentActor actor) {
    this.changeMembers = changeMembers;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Adds one of your own people",
      description =
          "To your side, by a member of its steering team, with the partnership's ETag in If-Match;"
              + " to the steering team by a representative of your organization.")
  @APIResponse(
      responseCode = "201",
      description = "The person is a member.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, not-a-member, not-a-representative")
  @APIResponse(responseCode = "409", description = "already-member, partnership-not-active")
  public Response addMember(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeMembers.AddMemberRequest request) {
    Partnership partnership = changeMembers.add(id, actor.get(), ifMatch, request);
    return Answers.created(PartnershipResource.answer(partnership), PartnershipResource.class, id);
  }

  @PUT
  @Path("/{person}")
  @Transactional
  @Operation(
      summary = "Puts one of your own people into other teams",
      description =
          "By a member of your side's steering team, with the partnership's ETag; into the steering"
              + " team and out of it by a representative of your organization.")
  @APIResponse(
      responseCode = "200",
      description = "The person is in these teams.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(
      responseCode = "403",
      description = "wrong-side, wrong-team, not-a-member, not-a-representative")
  @APIResponse(responseCode = "409", description = "last-steering-member, partnership-not-active")
  public Response changeMember(
      @PathParam("id") UUID id,
      @PathParam("person") String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeMembers.ChangeMemberRequest request) {
    return PartnershipResource.answer(
        changeMembers.change(id, actor.get(), ifMatch, person, request.teams()));
  }

  @DELETE
  @Path("/{person}")
  @Transactional
  @Operation(
      summary = "Takes one of your own people out",
      description =
          "By a member of your side's steering team, with the partnership's ETag; a member of the"
              + " steering team by a representative of your organization. Never the last who can"
              + " steer.")
  @APIResponse(
      responseCode = "200",
      description = "The person is no longer a member.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(
      responseCode = "403",
      description = "wrong-side, wrong-team, not-a-member, not-a-representative")
  @APIResponse(responseCode = "409", description = "last-steering-member, partnership-not-active")
  public Response removeMember(
      @PathParam("id") UUID id,
      @PathParam("person") String person,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return PartnershipResource.answer(changeMembers.remove(id, actor.get(), ifMatch, person));
  }
}
