package org.cocreation.steering.itemvalue;

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
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which part of its KPI's value an item of the signed backlog brings. */
@Path("/api/v1/cycles/{id}/item-shares")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Resources")
public class ItemSharesResource {

  private final SetShares setShares;
  private final Access access;
  private final CurrentActor actor;

  ItemSharesResource(SetShares setShares, Access access, CurrentActor actor) {
    this.setShares = setShares;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows the shares that steering set",
      description = "To every member. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The shares.",
      content = @Content(schema = @Schema(implementation = ItemSharesView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: none is set, all go by effort; also if you are not a member")
  public Response showItemShares(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    Versioned<ItemSharesView> known =
        setShares
            .read(participation.cycleId())
            .orElseThrow(() -> Refusal.notFound("share of an item"));
    return Response.ok(known.view()).header(HttpHeaders.ETAG, known.etag()).build();
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Sets which part of its KPI's value an item brings",
      description =
          "By a member of the steering team, of either side, in phase DEVELOPMENT; the first time with"
              + " If-None-Match: *, then with If-Match. Items that are left out share by effort what"
              + " the others of their KPI leave.")
  @APIResponse(
      responseCode = "200",
      description = "They are set anew.",
      content = @Content(schema = @Schema(implementation = ItemSharesView.class)))
  @APIResponse(
      responseCode = "201",
      description = "They are set.",
      content = @Content(schema = @Schema(implementation = ItemSharesView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: no item of the signed backlog, or more than 100 for one KPI")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response setItemShares(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid ItemSharesRequest request) {
    SetShares.Shared set = setShares.set(id, actor.get(), ifMatch, ifNoneMatch, request.shares());
    Response answer = Answers.of(ItemSharesView.of(set.shares()), set.shares().version());
    return set.isNew() ? Answers.created(answer, ItemSharesResource.class, id) : answer;
  }
}
