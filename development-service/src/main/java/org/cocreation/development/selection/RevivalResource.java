package org.cocreation.development.selection;

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
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A shelved opportunity is looked at again (R4). */
@Path("/api/v1/opportunities/{id}/revival")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Opportunities")
public class RevivalResource {

  private final ReviveOpportunity reviveOpportunity;
  private final OpportunityFunnel funnel;
  private final CurrentActor actor;

  RevivalResource(
      ReviveOpportunity reviveOpportunity, OpportunityFunnel funnel, CurrentActor actor) {
    this.reviveOpportunity = reviveOpportunity;
    this.funnel = funnel;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Revives a shelved opportunity",
      description =
          "By a member of the steering team, of either side, while nothing is selected in this round"
              + " of the cycle: it is a candidate again.")
  @APIResponse(
      responseCode = "200",
      description = "It is a candidate again.",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "already-selected, not-shelved, problem-dissolved, phase-passed, cycle-not-running")
  public Response reviveOpportunity(
      @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    Opportunity opportunity = reviveOpportunity.revive(id, actor.get(), request.reason());
    return Answers.of(funnel.view(opportunity), opportunity.version());
  }
}
