package org.cocreation.steering.gate;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Signing at the value gate. */
@Path("/api/v1/cycles/{id}/approvals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Value gate")
public class ApprovalResource {

  private final GiveApproval giveApproval;
  private final WithdrawApproval withdrawApproval;
  private final CurrentActor actor;

  ApprovalResource(
      GiveApproval giveApproval, WithdrawApproval withdrawApproval, CurrentActor actor) {
    this.giveApproval = giveApproval;
    this.withdrawApproval = withdrawApproval;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Approves the content for your side",
      description =
          "By a member of the steering team, with the hash of what was read at the value gate. One"
              + " side never suffices (R1).")
  @APIResponse(
      responseCode = "201",
      description = "It is approved for your side.",
      content = @Content(schema = @Schema(implementation = ApprovalView.class)))
  @APIResponse(
      responseCode = "403",
      description =
          "wrong-team, not-a-signer, beyond-your-limit (with limit and amount),"
              + " four-eyes (you stated the value)")
  @APIResponse(
      responseCode = "409",
      description =
          "gate-not-open (with missing), content-changed (with the current contentHash),"
              + " already-approved, same-person (you approved for the other side)")
  public Response giveApproval(@PathParam("id") UUID id, @NotNull @Valid ApprovalRequest request) {
    Approval approval = giveApproval.give(id, actor.get(), request.contentHash());
    return Answers.created(Answers.of(ApprovalView.of(approval)), ValueGateResource.class, id);
  }

  @POST
  @Path("/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Withdraws your side's approval",
      description =
          "By any member of the side's steering team, with a reason, until the decision is taken."
              + " It stays on record; the side can approve again.")
  @APIResponse(
      responseCode = "200",
      description = "It counts no more.",
      content = @Content(schema = @Schema(implementation = ApprovalView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(responseCode = "409", description = "not-approved, already-decided")
  public Response withdrawApproval(
      @PathParam("id") UUID id, @NotNull @Valid WithdrawalRequest request) {
    return Response.ok(
            ApprovalView.of(withdrawApproval.withdraw(id, actor.get(), request.reason())))
        .build();
  }
}
