package org.cocreation.operations.link;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Idempotent;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One link; to the other side it does not exist. */
@Path("/api/v1/need-links/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleLinksResource.TAG)
public class NeedLinkResource {

  private static final String SVG = "image/svg+xml";

  private final ManageLinks manageLinks;
  private final LinkAddress addresses;
  private final CurrentActor actor;

  NeedLinkResource(ManageLinks manageLinks, LinkAddress addresses, CurrentActor actor) {
    this.manageLinks = manageLinks;
    this.addresses = addresses;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a link of one's own side",
      description = "To every member of the side: not its address, which is read apart.")
  @APIResponse(
      responseCode = "200",
      description = "The link.",
      content = @Content(schema = @Schema(implementation = NeedLinkView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  public NeedLinkView showLink(@PathParam("id") UUID id) {
    return manageLinks.one(id, actor.get());
  }

  @GET
  @Path("/address")
  @Transactional
  @Operation(
      summary = "Shows where a link leads",
      description =
          "To every member of the side, at the host at which it is asked for. It is made anew each"
              + " time; the service keeps no copy.")
  @APIResponse(
      responseCode = "200",
      description = "The address: who has it may speak by it.",
      content = @Content(schema = @Schema(implementation = LinkAddress.Address.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  @APIResponse(responseCode = "409", description = "not-shown-again")
  public LinkAddress.Address showLinkAddress(
      @PathParam("id") UUID id, @Context HttpServerRequest request) {
    return new LinkAddress.Address(addresses.of(manageLinks.token(id, actor.get()), request));
  }

  @GET
  @Path("/qr-code")
  @Transactional
  @Produces(SVG)
  @Operation(
      summary = "Shows the address of a link as a QR code",
      description = "To every member of the side: an SVG image, sharp in any size.")
  @APIResponse(
      responseCode = "200",
      description = "The image.",
      content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  @APIResponse(responseCode = "409", description = "not-shown-again")
  public String showQrCode(@PathParam("id") UUID id, @Context HttpServerRequest request) {
    return QrCode.svg(addresses.of(manageLinks.token(id, actor.get()), request));
  }

  @POST
  @Path("/revocation")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Revokes a link",
      description =
          "By a member of the operations team of the side: nothing comes by it from now on. What"
              + " came stays.")
  @APIResponse(
      responseCode = "200",
      description = "It is revoked.",
      content = @Content(schema = @Schema(implementation = NeedLinkView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if it is the other side's")
  @APIResponse(responseCode = "409", description = "already-revoked")
  public Response revokeLink(@PathParam("id") UUID id) {
    return Response.ok(manageLinks.revoke(id, actor.get())).build();
  }
}
