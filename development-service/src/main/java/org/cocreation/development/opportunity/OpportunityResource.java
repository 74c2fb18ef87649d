package org.cocreation.development.opportunity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.http.Answers;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.partnership.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One opportunity. */
@Path("/api/v1/opportunities/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = "Opportunities")
public class OpportunityResource {

  private final OpportunityRepository opportunities;
  private final OpportunityFunnel funnel;
  private final Access access;
  private final CurrentActor actor;

  OpportunityResource(
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
      summary = "Shows an opportunity",
      description = "To every member. Its ETag is wanted for assessing it anew.")
  @APIResponse(
      responseCode = "200",
      description = "The opportunity.",
      content = @Content(schema = @Schema(implementation = OpportunityView.class)))
  @APIResponse(responseCode = "404", description = "not-found: also if you are not a member")
  public Response showOpportunity(@PathParam("id") UUID id) {
    Opportunity opportunity =
        access.toRead("opportunity", opportunities.findByIdOptional(id), actor.get());
    return Answers.of(funnel.view(opportunity), opportunity.version());
  }
}
