package org.cocreation.development.assessment;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.development.opportunity.Opportunity;
import org.cocreation.development.opportunity.OpportunityContent;
import org.cocreation.development.opportunity.OpportunityFunnel;
import org.cocreation.development.opportunity.OpportunityResource;
import org.cocreation.development.opportunity.OpportunityView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A common problem as an opportunity. */
@Path("/api/v1/common-problems/{id}/opportunity")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = "Opportunities",
    description = "What solving a problem takes and brings, and the one that is selected (R4).")
public class ProblemOpportunityResource {

  private final AssessOpportunity assessOpportunity;
  private final OpportunityFunnel funnel;
  private final CurrentActor actor;

  ProblemOpportunityResource(
      AssessOpportunity assessOpportunity, OpportunityFunnel funnel, CurrentActor actor) {
    this.assessOpportunity = assessOpportunity;
    this.funnel = funnel;
    this.actor = actor;
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Assesses a common problem as an opportunity",
      description =
          "By a member of the development team, of either side, until the cycle is past"
              + " PRIORITIZATION; the first time with If-None-Match: *, then with If-Match. A new one"
              + " is a candidate; one that is shelved or selected stays so.")
  @APIResponse(
      responseCode = "200",
      description = "It is assessed anew.",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  @APIResponse(
      responseCode = "201",
      description = "It is assessed.",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  @APIResponse(
      responseCode = "409",
      description =
          "problem-dissolved, already-selected (a new candidate after this round's selection),"
              + " phase-passed, cycle-not-running")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(
      responseCode = "422",
      description = "invalid: a range that is not in order, or amounts in two currencies")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response assessOpportunity(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      @NotNull @Valid OpportunityContent said) {
    AssessOpportunity.Assessed assessed =
        assessOpportunity.assess(id, actor.get(), ifMatch, ifNoneMatch, said);
    Opportunity opportunity = assessed.opportunity();
    Response answer = Answers.of(funnel.view(opportunity), opportunity.version());
    return assessed.isNew()
        ? Answers.created(answer, OpportunityResource.class, opportunity.id())
        : answer;
  }
}
