package org.cocreation.steering.decision;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.cycle.CycleRepository;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deciding on a cycle, and what was decided. */
@Path("/api/v1/cycles/{id}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Decisions", description = "What steering decided; only ever added to (R18, R19).")
public class CycleDecisionsResource {

  private final DecisionRepository decisions;
  private final TakeDecision takeDecision;
  private final CycleRepository cycles;
  private final Access access;
  private final CurrentActor actor;

  CycleDecisionsResource(
      DecisionRepository decisions,
      TakeDecision takeDecision,
      CycleRepository cycles,
      Access access,
      CurrentActor actor) {
    this.decisions = decisions;
    this.takeDecision = takeDecision;
    this.cycles = cycles;
    this.access = access;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Decides on a cycle",
      description =
          "By a member of the steering team, with the cycle's ETag in If-Match. INVEST once all"
              + " activities of the phase are completed, in PRIORITIZATION only with both sides'"
              + " approvals of the same content (R1), which releases the first tranche (R8), and out"
              + " of DEVELOPMENT not past the kill clock (R11); the others at any moment, with a reason (R18).")
  @APIResponse(
      responseCode = "201",
      description = "It is decided; the ETag is the cycle's new one.",
      content = @Content(schema = @Schema(implementation = DecisionView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(
      responseCode = "409",
      description =
          "phase-not-finished, approval-missing (with missingSides), same-person, concept-approval-void, content-changed (with the"
              + " current contentHash), kill-clock-expired, funds-missing, tranche-plan-missing,"
              + " cycle-not-running, cycle-not-shelved, cycle-over")
  public Response decideOnCycle(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid DecisionRequest request) {
    TakeDecision.Taken taken = takeDecision.take(id, actor.get(), ifMatch, request);
    return Answers.created(
        Answers.of(DecisionView.of(taken.decision()), taken.cycle().version()),
        DecisionResource.class,
        taken.decision().id());
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists what was decided on a cycle",
      description = "Oldest first, to every member.")
  public Page<DecisionView> listDecisions(
      @PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    Cycle ignored = access.toRead("cycle", cycles.findByIdOptional(id), actor.get());
    return paging.page(
        decisions.list(id, paging.after(UUID::fromString), paging.fetch()).stream()
            .map(DecisionView::of)
            .toList(),
        DecisionView::id);
  }
}
