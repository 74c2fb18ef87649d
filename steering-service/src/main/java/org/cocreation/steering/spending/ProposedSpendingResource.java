package org.cocreation.steering.spending;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A spending that waits for somebody. */
@Path("/api/v1/proposed-spendings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
@APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
public class ProposedSpendingResource {

  private final ProposedSpendingRepository proposals;
  private final AnswerSpending answerSpending;
  private final Access access;
  private final CurrentActor actor;

  ProposedSpendingResource(
      ProposedSpendingRepository proposals,
      AnswerSpending answerSpending,
      Access access,
      CurrentActor actor) {
    this.proposals = proposals;
    this.answerSpending = answerSpending;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a proposed spending",
      description = "To every member of its partnership. Its ETag is wanted for an answer.")
  @APIResponse(
      responseCode = "200",
      description = "The proposed spending.",
      content = @Content(schema = @Schema(implementation = ProposedSpendingView.class)))
  public Response showProposedSpending(@PathParam("id") UUID id) {
    ProposedSpending proposed =
        access.toRead("spending", proposals.findByIdOptional(id), actor.get());
    return answer(proposed);
  }

  @POST
  @Path("/confirmation")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Confirms a proposed spending",
      description =
          "By a member of the steering team of a side that is missing, other than its proposer; with"
              + " the last one it is booked.")
  @APIResponse(
      responseCode = "200",
      description = "It is confirmed for your side.",
      content = @Content(schema = @Schema(implementation = ProposedSpendingView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team, four-eyes (you proposed it)")
  @APIResponse(
      responseCode = "409",
      description =
          "already-confirmed, already-answered, same-person (you confirmed for the other side),"
              + " proposer-left, funds-missing (with what is unspent)")
  public Response confirmSpending(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(answerSpending.confirm(id, actor.get(), ifMatch));
  }

  @POST
  @Path("/refusal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Refuses a proposed spending",
      description = "By a member of the steering team, of either side, with a reason.")
  @APIResponse(
      responseCode = "200",
      description = "It is refused.",
      content = @Content(schema = @Schema(implementation = ProposedSpendingView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "409", description = "already-answered")
  public Response refuseSpending(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RefuseSpendingRequest request) {
    return answer(answerSpending.refuse(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(ProposedSpending proposed) {
    return Answers.of(ProposedSpendingView.of(proposed), proposed.version());
  }
}
