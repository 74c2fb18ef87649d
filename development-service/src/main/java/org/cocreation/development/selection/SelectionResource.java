package org.cocreation.development.selection;

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
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The one opportunity that a cycle is about. */
@Path("/api/v1/cycles/{id}/selection")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Opportunities")
public class SelectionResource {

  private final SelectOpportunity selectOpportunity;
  private final ReadSelection readSelection;
  private final OpportunityFunnel funnel;
  private final Access access;
  private final CurrentActor actor;

  SelectionResource(
      SelectOpportunity selectOpportunity,
      ReadSelection readSelection,
      OpportunityFunnel funnel,
      Access access,
      CurrentActor actor) {
    this.selectOpportunity = selectOpportunity;
    this.readSelection = readSelection;
    this.funnel = funnel;
    this.access = access;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Selects the one opportunity of a cycle",
      description =
          "By a member of the steering team, of either side, in phase PRIORITIZATION, once per cycle and round, out of 10 to"
              + " 50 candidates; out of fewer with a written reason (R4). All other candidates are"
              + " shelved with a reason, and can be revived.")
  @APIResponse(
      responseCode = "201",
      description = "It is selected.",
      content = @Content(schema = @Schema(implementation = SelectionView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "already-selected (with opportunityId), too-many-candidates (with candidates),"
              + " phase-not-reached, phase-passed, cycle-not-running")
  @APIResponse(
      responseCode = "422",
      description =
          "invalid: opportunityId is not a candidate; fewCandidatesReason or shelvingReason is missing;"
              + " shelvingReasons names another than a candidate")
  public Response selectOpportunity(
      @PathParam("id") UUID id, @NotNull @Valid SelectionRequest request) {
    Selection selection = selectOpportunity.select(id, actor.get(), request);
    return Answers.created(Answers.of(readSelection.view(selection)), SelectionResource.class, id);
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows which opportunity is selected",
      description = "To every member: the selection that stands, with its reasons.")
  @APIResponse(
      responseCode = "200",
      description = "The selection.",
      content = @Content(schema = @Schema(implementation = SelectionView.class)))
  @APIResponse(
      responseCode = "404",
      description = "not-found: nothing is selected; also if you are not a member")
  public Response showSelection(@PathParam("id") UUID id) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return Response.ok(readSelection.of(cycleId).orElseThrow(() -> Refusal.notFound("selection")))
        .build();
  }

  @POST
  @Path("/withdrawal")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Withdraws the selection",
      description =
          "By a member of the steering team, of either side: the selected opportunity is a candidate"
              + " again, and a technical approval of the concept is taken back. What was shelved stays"
              + " shelved until it is revived.")
  @APIResponse(
      responseCode = "200",
      description = "It is a candidate again.",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description = "nothing-selected, phase-passed, cycle-not-running")
  public Response withdrawSelection(
      @PathParam("id") UUID id, @NotNull @Valid ReasonRequest request) {
    Opportunity opportunity = selectOpportunity.withdraw(id, actor.get(), request.reason());
    return Answers.of(funnel.view(opportunity), opportunity.version());
  }
}
