package org.cocreation.steering.tranche;

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

/** One small bet. */
@Path("/api/v1/tranches/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Funding")
public class TrancheResource {

  private final TrancheRepository tranches;
  private final ReleaseTranche releaseTranche;
  private final Access access;
  private final CurrentActor actor;

  TrancheResource(
      TrancheRepository tranches,
      ReleaseTranche releaseTranche,
      Access access,
      CurrentActor actor) {
    this.tranches = tranches;
    this.releaseTranche = releaseTranche;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a tranche",
      description = "To every member of its partnership. Its ETag is wanted for the release.")
  @APIResponse(
      responseCode = "200",
      description = "The tranche.",
      content = @Content(schema = @Schema(implementation = TrancheView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showTranche(@PathParam("id") UUID id) {
    Tranche tranche = access.toRead("tranche", tranches.findByIdOptional(id), actor.get());
    return answer(tranche);
  }

  @POST
  @Path("/release")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Releases a later tranche",
      description =
          "By a member of the steering team, of either side, with If-Match, once there is what the"
              + " tranche before names as evidence (R8): the activity is completed in this cycle;"
              + " of assess-solution, operations of both sides accepted a proof of concept on which"
              + " no other tranche of the cycle was released. The amount is taken from both sides in proportion to what each has available. The first tranche is"
              + " released by the decision at the value gate alone.")
  @APIResponse(
      responseCode = "200",
      description = "It is released: its money can be spent.",
      content = @Content(schema = @Schema(implementation = TrancheView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "evidence-missing (with evidence), funds-missing (with missing), kill-clock-expired,"
              + " decided-at-the-value-gate, earlier-tranche-first, already-released,"
              + " value-gate-ahead, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response releaseTranche(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ReleaseRequest request) {
    return answer(releaseTranche.release(id, actor.get(), ifMatch, request.evidence().note()));
  }

  private static Response answer(Tranche tranche) {
    return Answers.of(TrancheView.of(tranche), tranche.version());
  }
}
