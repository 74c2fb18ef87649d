package org.cocreation.steering.partnership;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposing, accepting and seeing partnerships. */
@Path("/api/v1/partnerships")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Partnerships",
    description = "Visible to the people of the parties; to all others they do not exist (R21).")
public class PartnershipResource {

  private final PartnershipRepository partnerships;
  private final ProposePartnership proposePartnership;
  private final AnswerProposal answerProposal;
  private final EndPartnership endPartnership;
  private final ChangeTimeZone changeTimeZone;
  private final CurrentActor actor;

  PartnershipResource(
      PartnershipRepository partnerships,
      ProposePartnership proposePartnership,
      AnswerProposal answerProposal,
      EndPartnership endPartnership,
      ChangeTimeZone changeTimeZone,
      CurrentActor actor) {
    this.partnerships = partnerships;
    this.proposePartnership = proposePartnership;
    this.answerProposal = answerProposal;
    this.endPartnership = endPartnership;
    this.changeTimeZone = changeTimeZone;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Proposes a partnership",
      description =
          "By a representative of your organization, who becomes the first member of your side's"
              + " steering team. Nothing else can happen in it before the other party accepts.")
  @APIResponse(
      responseCode = "201",
      description = "It is proposed.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  @APIResponse(responseCode = "409", description = "organization-not-registered")
  @APIResponse(responseCode = "422", description = "invalid: the counterpart is not registered")
  public Response proposePartnership(@NotNull @Valid ProposePartnershipRequest request) {
    Partnership partnership = proposePartnership.propose(actor.get(), request);
    return Answers.created(answer(partnership), PartnershipResource.class, partnership.id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the partnerships of your organization",
      description = "Oldest first, also those that are proposed to it.")
  public Page<PartnershipView> listPartnerships(@BeanParam @Valid Paging paging) {
    return paging.page(
        partnerships
            .list(actor.get().organization(), paging.after(UUID::fromString), paging.fetch())
            .stream()
            .map(PartnershipView::of)
            .toList(),
        PartnershipView::id);
  }

  @GET
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Shows a partnership",
      description = "To the people of its parties. Its ETag is wanted for changes.")
  @APIResponse(
      responseCode = "200",
      description = "The partnership.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  public Response showPartnership(@PathParam("id") UUID id) {
    return answer(partnerships.requireVisible(id, actor.get()));
  }

  @POST
  @Path("/{id}/acceptance")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Accepts a partnership",
      description =
          "By a representative of the other party, who becomes the first member of its side's steering"
              + " team. With the partnership's ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is active.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-yours-to-answer, not-a-representative")
  @APIResponse(
      responseCode = "409",
      description =
          "already-answered, same-person (you proposed it for the other party), proposer-left")
  public Response acceptPartnership(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(answerProposal.accept(id, actor.get(), ifMatch));
  }

  @POST
  @Path("/{id}/refusal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Declines a partnership",
      description =
          "By a representative of the other party, with a reason and the partnership's ETag in"
              + " If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is declined.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-yours-to-answer, not-a-representative")
  @APIResponse(responseCode = "409", description = "already-answered")
  public Response declinePartnership(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AnswerProposal.DeclineRequest request) {
    return answer(answerProposal.decline(id, actor.get(), ifMatch, request.reason()));
  }

  @PUT
  @Path("/{id}")
  @Transactional
  @Operation(
      summary = "Renames a partnership",
      description = "By a representative of either party, with the partnership's ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is called so.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  @APIResponse(responseCode = "409", description = "partnership-not-active, partnership-ended")
  public Response renamePartnership(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EndPartnership.RenamePartnershipRequest request) {
    return answer(endPartnership.rename(id, actor.get(), ifMatch, request.name()));
  }

  @POST
  @Path("/{id}/ending")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Ends a partnership",
      description =
          "By a representative of either party, with a reason and the partnership's ETag in If-Match,"
              + " once no cycle runs in it any more. Nothing new starts in it then; its members read"
              + " what was, and book late bills.")
  @APIResponse(
      responseCode = "200",
      description = "It has ended.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-a-representative")
  @APIResponse(
      responseCode = "409",
      description = "cycles-running (with cycles), partnership-not-active, partnership-ended")
  public Response endPartnership(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid EndPartnership.EndPartnershipRequest request) {
    return answer(endPartnership.end(id, actor.get(), ifMatch, request.reason()));
  }

  @POST
  @Path("/{id}/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Withdraws the proposal of a partnership",
      description =
          "By a representative of the party that proposed it, until the other one answers, with a reason and"
              + " the partnership's ETag in If-Match.")
  @APIResponse(
      responseCode = "200",
      description = "It is withdrawn.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-yours-to-withdraw, not-a-representative")
  @APIResponse(responseCode = "409", description = "already-answered")
  public Response withdrawPartnership(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid AnswerProposal.DeclineRequest request) {
    return answer(answerProposal.withdraw(id, actor.get(), ifMatch, request.reason()));
  }

  @PUT
  @Path("/{id}/time-zone")
  @Transactional
  @Operation(
      summary = "Says where the days of a partnership begin",
      description =
          "By a member of a steering team, with the partnership's ETag in If-Match. KPIs over days are"
              + " calculated by the new days from then on.")
  @APIResponse(
      responseCode = "200",
      description = "It is so.",
      content = @Content(schema = @Schema(implementation = PartnershipView.class)))
  @APIResponse(responseCode = "403", description = "not-a-member, wrong-team")
  @APIResponse(responseCode = "409", description = "partnership-not-active")
  @APIResponse(responseCode = "422", description = "invalid: there is no such time zone")
  public Response changeTimeZone(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ChangeTimeZone.TimeZoneRequest request) {
    return answer(changeTimeZone.change(id, actor.get(), ifMatch, request.timeZone()));
  }

  static Response answer(Partnership partnership) {
    return Answers.of(PartnershipView.of(partnership), partnership.version());
  }
}
