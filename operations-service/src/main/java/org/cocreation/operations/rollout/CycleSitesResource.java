package org.cocreation.operations.rollout;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the micro-service of a cycle comes into use. */
@Path("/api/v1/cycles/{id}/sites")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@RunOnVirtualThread
@Tag(
    name = CycleSitesResource.TAG,
    description = "Activity 10: the sites at which a micro-service comes into use, and how.")
public class CycleSitesResource {

  public static final String TAG = "Rollout";

  private final ReadSites readSites;
  private final PlanSite planSite;
  private final CurrentActor actor;

  CycleSitesResource(ReadSites readSites, PlanSite planSite, CurrentActor actor) {
    this.readSites = readSites;
    this.planSite = planSite;
    this.actor = actor;
  }

  @POST
  @Transactional
  @Idempotent
  @Operation(
      summary = "Plans a site",
      description =
          "By a member of the operations team of either side, while the cycle is in the phase"
              + " DEVELOPMENT or IMPLEMENTATION. The first site of a cycle is its pilot.")
  @APIResponse(
      responseCode = "201",
      description = "It is planned.",
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @APIResponse(responseCode = "403", description = "wrong-team")
  @APIResponse(responseCode = "404", description = "not-found")
  @APIResponse(
      responseCode = "409",
      description =
          "site-exists, too-many-sites, site-live (of the pilot), cycle-not-running,"
              + " phase-not-reached, phase-passed")
  @APIResponse(responseCode = "422", description = "invalid, with the fields named")
  public Response planSite(@PathParam("id") UUID id, @NotNull @Valid SiteContent request) {
    Site site = planSite.plan(id, actor.get(), request);
    return Answers.created(
        Answers.of(SiteView.of(site), site.version()), SiteResource.class, site.id());
  }

  @GET
  @Transactional
  @Operation(summary = "Lists the sites of a cycle", description = "To every member; oldest first.")
  @APIResponse(responseCode = "200")
  @APIResponse(responseCode = "404", description = "not-found")
  public Page<SiteView> listSites(@PathParam("id") UUID id, @BeanParam @Valid Paging paging) {
    return paging.page(
        readSites.list(id, actor.get(), paging.after(UUID::fromString), paging.fetch()),
        SiteView::id);
  }
}
