package org.cocreation.operations.golive;

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
import org.cocreation.operations.rollout.CycleSitesResource;
import org.cocreation.operations.rollout.GoLiveChecklist;
import org.cocreation.operations.rollout.ReadSites;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a site can go live, and that it does. */
@Path("/api/v1/sites/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(name = CycleSitesResource.TAG)
public class GoLiveResource {

  private final ReadSites readSites;
  private final GoLiveChecklist checklist;
  private final GoLive goLive;
  private final CurrentActor actor;

  GoLiveResource(
      ReadSites readSites, GoLiveChecklist checklist, GoLive goLive, CurrentActor actor) {
    this.readSites = readSites;
    this.checklist = checklist;
    this.goLive = goLive;
    this.actor = actor;
  }

  @GET
  @Path("/go-live")
  @Transactional
  @Operation(
      summary = "Shows the checklist of a site",
      description =
          "To every member: each condition, whether it holds, and what helps. Its ETag is that of"
              + " the site, and is wanted to go live.")
  @APIResponse(
      responseCode = "200",
      description = "The checklist.",
      content = @Content(schema = @Schema(implementation = ChecklistView.class)))
  @APIResponse(responseCode = "404", description = "not-found")
  public Response showChecklist(@PathParam("id") UUID id) {
    Site site = readSites.one(id, actor.get());
    return Answers.of(ChecklistView.of(site, checklist.of(site)), site.version());
  }

  @POST
  @Path("/go-live")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Lets a site go live",
      description =
          "By a member of the operations team of either side, with the ETag in If-Match, while the"
              + " cycle is in the phase IMPLEMENTATION and once everything on the checklist holds.")
  @APIResponse(
      responseCode = "200",
      description = "It is live.",
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "site-not-ready with what is missing, site-live, cycle-not-running, phase-not-reached,"
              + " phase-passed")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response goLive(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return answer(goLive.goLive(id, actor.get(), ifMatch));
  }

  @POST
  @Path("/roll-back")
  @Transactional
  @Idempotent
  @Operation(
      summary = "Rolls a site back",
      description =
          "By a member of the operations team of either side, with a reason and the ETag in"
              + " If-Match, also in a cycle that is shelved or over. It can go live again by its checklist.")
  @APIResponse(
      responseCode = "200",
      description = "It is rolled back.",
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(responseCode = "409", description = "site-not-live")
  @APIResponse(responseCode = "412", description = "stale-version")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  @APIResponse(responseCode = "428", description = "precondition-required")
  public Response rollBack(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid RollBackRequest request) {
    return answer(goLive.rollBack(id, actor.get(), ifMatch, request.reason()));
  }

  private static Response answer(Site site) {
    return Answers.of(SiteView.of(site), site.version());
  }
}
