package org.cocreation.operations.link;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One thing that came by a link; to the other side it does not exist until it is shared. */
@Path("/api/v1/received-needs/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleLinksResource.TAG)
public class ReceivedNeedResource {

  /** Why it is not shared. */
  @Schema(name = "SetReceivedAsideRequest", examples = "{\"reason\": \"Somebody tried it out.\"}")
  record SetAsideRequest(@NotBlank @Size(max = 2000) String reason) {}

  private final ShareReceived shareReceived;
  private final CurrentActor actor;

  ReceivedNeedResource(ShareReceived shareReceived, CurrentActor actor) {
    this.shareReceived = shareReceived;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows what came by a link of one's own side",
      description = "To every member of the side that opened the link.")
  @APIResponse(
      responseCode = "200",
      description = "What came.",
      content = @Content(schema = @Schema(implementation = ReceivedNeedView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  public ReceivedNeedView showReceivedNeed(@PathParam("id") UUID id) {
    return shareReceived.one(id, actor.get());
  }

  @POST
  @Path("/sharing")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Shares what came by a link",
      description =
          "By a member of the operations team of the side: it becomes an operational need, which"
              + " both sides read, marked as said by a link.")
  @APIResponse(
      responseCode = "200",
      description = "It is shared; needId names the operational need.",
      content = @Content(schema = @Schema(implementation = ReceivedNeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  @APIResponse(
      responseCode = "409",
      description = "already-handled, cycle-not-running, phase-passed")
  public Response shareReceivedNeed(@PathParam("id") UUID id) {
    return Response.ok(shareReceived.share(id, actor.get())).build();
  }

  @POST
  @Path("/setting-aside")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Sets aside what came by a link",
      description =
          "By a member of the operations team of the side, with a reason: it is not shared. It stays"
              + " with the side.")
  @APIResponse(
      responseCode = "200",
      description = "It is set aside.",
      content = @Content(schema = @Schema(implementation = ReceivedNeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  @APIResponse(
      responseCode = "409",
      description = "already-handled, cycle-not-running, phase-passed")
  public Response setReceivedNeedAside(
      @PathParam("id") UUID id, @NotNull @Valid SetAsideRequest request) {
    return Response.ok(shareReceived.setAside(id, actor.get(), request.reason())).build();
  }
}
