package org.cocreation.steering.pledge;

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
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What both sides put into a cycle. */
@Path("/api/v1/cycles/{id}/pledges")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Funding",
    description = "Small bets by both sides, and the ledger that keeps the sums.")
public class PledgeResource {

  private final ReadPledges readPledges;
  private final MakePledge makePledge;
  private final WithdrawPledge withdrawPledge;
  private final Access access;
  private final CurrentActor actor;

  PledgeResource(
      ReadPledges readPledges,
      MakePledge makePledge,
      WithdrawPledge withdrawPledge,
      Access access,
      CurrentActor actor) {
    this.readPledges = readPledges;
    this.makePledge = makePledge;
    this.withdrawPledge = withdrawPledge;
    this.access = access;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Pledges money for your side",
      description =
          "By a member of the steering team, while the cycle runs. It adds to what the side pledged"
              + " before. Zero is a decision too, and neither side has to match the other (R9).")
  @APIResponse(
      responseCode = "201",
      description = "It is pledged, and in the ledger.",
      content = @Content(schema = @Schema(implementation = PledgeView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description = "invalid: an unknown currency, a negative amount or one that is too exact")
  public Response makePledge(@PathParam("id") UUID id, @NotNull @Valid PledgeContent said) {
    Pledge pledge = makePledge.make(id, actor.get(), said);
    return Answers.created(Answers.of(PledgeView.of(pledge)), PledgeResource.class, id);
  }

  @POST
  @Path("/withdrawals")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Takes back pledged money of your side",
      description =
          "By a member of the steering team, with a reason, whatever the cycle's status is: at most"
              + " what is not released of the side's pledges (R8). Pledges and withdrawals both stay in"
              + " the ledger.")
  @APIResponse(
      responseCode = "201",
      description = "It is taken back, and in the ledger.",
      content = @Content(schema = @Schema(implementation = PledgeWithdrawalView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "not-available (with available: what can be taken back)")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: an unknown currency, an amount that is not above zero or one that is too exact")
  public Response withdrawPledge(
      @PathParam("id") UUID id, @NotNull @Valid PledgeWithdrawalRequest request) {
    PledgeWithdrawal withdrawal = withdrawPledge.withdraw(id, actor.get(), request);
    return Answers.created(
        Answers.of(PledgeWithdrawalView.of(withdrawal)), PledgeResource.class, id);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists what both sides pledged",
      description =
          "Oldest first, to every member; and by currency whether both sides put in the same.")
  @APIResponse(
      responseCode = "200",
      description = "The pledges.",
      content = @Content(schema = @Schema(implementation = PledgesView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public PledgesView listPledges(@PathParam("id") UUID id) {
    Participation participation = access.toRead("cycle", id, actor.get());
    return readPledges.of(participation.cycleId());
  }
}
