package org.cocreation.operations.link;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The links of a cycle, and what came by them. */
@Path("/api/v1/cycles/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleLinksResource.TAG,
    description = "Activity 3 for people without an account, where a side allows it.")
public class CycleLinksResource {

  static final String TAG = "Needs by a link";

  private final ManageLinks manageLinks;
  private final ShareReceived shareReceived;
  private final CurrentActor actor;

  CycleLinksResource(ManageLinks manageLinks, ShareReceived shareReceived, CurrentActor actor) {
    this.manageLinks = manageLinks;
    this.shareReceived = shareReceived;
    this.actor = actor;
  }

  @POST
  @Path("/need-links")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Opens a link for people without an account",
      description =
          "By a member of the operations team, for its own side, until the cycle is past the phase"
              + " NEEDS. Who has the link may say what hurts, and sees nothing; it works until its"
              + " end, until it is full or revoked, and as long as who opened it is in the team. Its"
              + " address and QR code are read apart.")
  @APIResponse(
      responseCode = "201",
      description = "It is open.",
      content = @Content(schema = @Schema(implementation = NeedLinkView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "too-many-links, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid: an end that is past, or too far away")
  public Response openLink(@PathParam("id") UUID id, @NotNull @Valid NeedLinkContent request) {
    NeedLinkView link = manageLinks.open(id, actor.get(), request);
    return Answers.created(Answers.of(link), NeedLinkResource.class, link.id());
  }

  @GET
  @Path("/need-links")
  @Transactional
  @Operation(
      summary = "Lists the links of one's own side",
      description = "To every member, those of the own side alone; newest first.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<NeedLinkView> listLinks(@PathParam("id") UUID id) {
    return new Page<>(manageLinks.list(id, actor.get()), null);
  }

  @GET
  @Path("/received-needs")
  @Transactional
  @Operation(
      summary = "Lists what came by the links of one's own side",
      description =
          "To every member, what came to the own side alone (R2); newest first. What is shared is"
              + " among the operational needs, too.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<ReceivedNeedView> listReceivedNeeds(@PathParam("id") UUID id) {
    return new Page<>(shareReceived.list(id, actor.get()), null);
  }

  @POST
  @Path("/received-needs/sharing")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Shares all that came by the links of one's own side and waits",
      description =
          "By a member of the operations team: the oldest first, 500 at once. The answer lists what is"
              + " shared now.")
  @APIResponse(
      responseCode = "200",
      description = "They are operational needs.",
      content = @Content(schema = @Schema(implementation = ShareReceived.SharedNeeds.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "cycle-not-running, phase-passed")
  public Response shareReceivedNeeds(@PathParam("id") UUID id) {
    return Response.ok(shareReceived.shareAll(id, actor.get())).build();
  }
}
