package org.cocreation.development.opportunity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The opportunities among which a cycle's one is selected. */
@Path("/api/v1/cycles/{id}/opportunities")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Opportunities")
public class CycleOpportunitiesResource {

  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final Access access;
  private final CurrentActor actor;

  CycleOpportunitiesResource(
      OpportunityRepository opportunities,
      OpportunityFunnel funnel,
      Access access,
      CurrentActor actor) {
    this.opportunities = opportunities;
    this.funnel = funnel;
    this.access = access;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Lists the opportunities of a cycle",
      description = "Oldest first, to every member; shelved ones too.")
  public Page<OpportunityView> listOpportunities(
      @PathParam("id") UUID id,
      @Parameter(description = "Only those in this state.") @QueryParam("state")
          Opportunity.State state,
      @BeanParam @Valid Paging paging) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    List<Opportunity> found =
        opportunities.list(
            cycleId, Optional.ofNullable(state), paging.after(UUID::fromString), paging.fetch());
    return paging.page(funnel.views(found), OpportunityView::id);
  }

  @GET
  @Path("/chart")
  @Transactional
  @Operation(
      summary = "Shows return against complexity",
      description =
          "To every member: the figures of a chart of all opportunities of the cycle, from low over"
              + " likely to high in both directions. Amounts of different currencies are never"
              + " compared: the chart has one, which most opportunities have, or which is asked for.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public OpportunityChart showOpportunityChart(
      @PathParam("id") UUID id,
      @Parameter(description = "An ISO 4217 code.", example = "EUR")
          @QueryParam("currency")
          @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR") String currency) {
    UUID cycleId = access.toRead("cycle", id, actor.get()).cycleId();
    return OpportunityChart.of(
        funnel.views(opportunities.of(cycleId)), Optional.ofNullable(currency));
  }
}
