package org.cocreation.development.needlist;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
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
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.development.processmap.ProcessSteps;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One need: to the other side there is none before both lists are shared. */
@Path("/api/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Need lists")
public class NeedResource {

  private final NeedAccess needAccess;
  private final WriteNeeds writeNeeds;
  private final ProcessSteps steps;
  private final CurrentActor actor;

  NeedResource(
      NeedAccess needAccess, WriteNeeds writeNeeds, ProcessSteps steps, CurrentActor actor) {
    this.needAccess = needAccess;
    this.writeNeeds = writeNeeds;
    this.steps = steps;
    this.actor = actor;
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows a need",
      description =
          "Your side's always, the other side's once both lists are submitted. The ETag, of your own"
              + " side's only, is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The need.",
      content = @Content(schema = @Schema(implementation = NeedView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showNeed(@PathParam("id") UUID id) {
    NeedAccess.Visible visible = needAccess.require(id, actor.get());
    Response.ResponseBuilder answer = Response.ok(view(visible.need()));
    // A version counts how often the other side changed its mind.
    return (visible.isOwn() ? answer.tag(Preconditions.etag(visible.need().version())) : answer)
        .build();
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Words a need anew",
      description = "By a member of the side's development team, until the list is submitted.")
  @APIResponse(
      responseCode = "200",
      description = "It is worded anew.",
      content = @Content(schema = @Schema(implementation = NeedView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "need-list-submitted, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid: a step that the map has not")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response rewriteNeed(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid NeedContent said) {
    Need need = writeNeeds.rewrite(id, actor.get(), ifMatch, said);
    return Answers.of(view(need), need.version());
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Takes a need off the list",
      description =
          "By a member of the side's development team, until the list is submitted. Nothing of it"
              + " remains: it was nobody else's business.")
  @APIResponse(responseCode = "204", description = "It is off the list.")
  @APIResponse(responseCode = "403", description = "wrong-team, wrong-side")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description = "need-list-submitted, cycle-not-running, phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response removeNeed(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    writeNeeds.remove(id, actor.get(), ifMatch);
    return Response.noContent().build();
  }

  private NeedView view(Need need) {
    return NeedView.of(need, steps.of(need.cycleId()));
  }
}
