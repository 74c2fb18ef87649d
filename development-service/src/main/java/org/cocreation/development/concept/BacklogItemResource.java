package org.cocreation.development.concept;

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
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One feature of a concept. */
@Path("/api/v1/backlog-items/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Concept")
public class BacklogItemResource {

  private final ConceptRepository concepts;
  private final ChangeBacklog changeBacklog;
  private final Access access;
  private final CurrentActor actor;

  BacklogItemResource(
      ConceptRepository concepts, ChangeBacklog changeBacklog, Access access, CurrentActor actor) {
    this.concepts = concepts;
    this.changeBacklog = changeBacklog;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a backlog item",
      description = "To every member, refused ones too. Its ETag is wanted for a change.")
  @APIResponse(
      responseCode = "200",
      description = "The backlog item.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showBacklogItem(@PathParam("id") UUID id) {
    ConceptRepository.Home home =
        concepts.homeOf(id).orElseThrow(() -> Refusal.notFound("backlog item"));
    Membership ignored = access.asMember("backlog item", home.partnershipId(), actor.get());
    return answer(
        concepts.find(home.cycleId()).orElseThrow(() -> Refusal.notFound("backlog item")).item(id));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Changes a backlog item",
      description =
          "By a member of the development team, with the item's ETag in If-Match: all of it is said"
              + " anew. Makes the concept's next revision and takes its technical approval back;"
              + " saying the same again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "It is changed.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "item-refused, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a KPI that does not belong to this cycle")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeBacklogItem(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid BacklogItemContent request) {
    return answer(changeBacklog.change(id, actor.get(), ifMatch, request));
  }

  @POST
  @Path("/refusal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Refuses a backlog item",
      description =
          "By a member of the development team: no business case for us or for them, no feature"
              + " (R6). It stays visible with the reason. If-Match is checked where it is sent.")
  @APIResponse(
      responseCode = "200",
      description = "It is refused.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "item-refused, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  public Response refuseBacklogItem(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(changeBacklog.refuse(id, actor.get(), ifMatch, request.reason()));
  }

  @POST
  @Path("/reinstatement")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Reinstates a refused backlog item",
      description =
          "By a member of the development team: it is proposed again. If-Match is checked where it"
              + " is sent.")
  @APIResponse(
      responseCode = "200",
      description = "It is proposed again.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "item-not-refused, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  public Response reinstateBacklogItem(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid ReasonRequest request) {
    return answer(changeBacklog.reinstate(id, actor.get(), ifMatch, request.reason()));
  }

  /** Where an item goes. */
  @Schema(name = "PlaceRequest", examples = "{\"after\": \"0199f1a0-0801-7000-8000-000000000801\"}")
  public record PlaceRequest(
      @Schema(description = "Behind which item; absent for the first place.")
          @Nullable UUID after) {}

  @POST
  @Path("/place")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Moves a backlog item in the order",
      description =
          "By a member of the development team: behind another item, or to the first place. Relative"
              + " to where the others stand by now, so of two who move items at once neither undoes"
              + " the other, and no If-Match is wanted. The order is no part of what is approved or"
              + " signed: it makes no revision and changes no ETag.")
  @APIResponse(
      responseCode = "200",
      description = "It stands there.",
      content = @Content(schema = @Schema(implementation = BacklogItemView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description = "invalid: after is not another item of the same concept")
  public Response placeBacklogItem(@PathParam("id") UUID id, @NotNull @Valid PlaceRequest request) {
    return answer(changeBacklog.place(id, actor.get(), request.after()));
  }

  static Response answer(BacklogItem item) {
    return Answers.of(BacklogItemView.of(item), item.version());
  }
}
