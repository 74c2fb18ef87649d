package org.cocreation.operations.rollout;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One site. */
@Path("/api/v1/sites/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleSitesResource.TAG)
public class SiteResource {

  private final ReadSites readSites;
  private final PlanSite planSite;
  private final CurrentActor actor;

  SiteResource(ReadSites readSites, PlanSite planSite, CurrentActor actor) {
    this.readSites = readSites;
    this.planSite = planSite;
    this.actor = actor;
  }

  @GET
  @Transactional
  @Operation(
      summary = "Shows a site",
      description = "To every member. Its ETag is wanted for a change of its plan.")
  @APIResponse(
      responseCode = "200",
      description = "The site.",
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showSite(@PathParam("id") UUID id) {
    return answer(readSites.one(id, actor.get()));
  }

  @PUT
  @Transactional
  @Operation(
      summary = "Plans a site anew",
      description =
          "By a member of the operations team of either side, with the ETag in If-Match, unless it"
              + " is live. What each side commits stays as it is.")
  @APIResponse(
      responseCode = "200",
      description = "It is planned anew.",
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "site-live, site-exists, pilot-needed, cycle-not-running, phase-not-reached,"
              + " phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response changeSite(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid SiteContent request) {
    return answer(planSite.change(id, actor.get(), ifMatch, request));
  }

  private static Response answer(Site site) {
    return Answers.of(SiteView.of(site), site.version());
  }
}
