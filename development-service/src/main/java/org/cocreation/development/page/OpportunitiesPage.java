package org.cocreation.development.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;

/**
 * What solving each common problem takes and brings, and the one that steering selects (activities
 * 2 and 4, R4). Reads without scripts; the table tells what the chart draws.
 */
@Path("/cycles/{id}/opportunities")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class OpportunitiesPage {

  @CheckedTemplate(basePath = "opportunities")
  static class Templates {

    static native TemplateInstance opportunities(Actor me, OpportunitiesContent content);

    static native TemplateInstance opportunities$part(OpportunitiesContent content);

    private Templates() {}
  }

  private final ShowOpportunities showOpportunities;
  private final CurrentActor actor;

  OpportunitiesPage(ShowOpportunities showOpportunities, CurrentActor actor) {
    this.showOpportunities = showOpportunities;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.opportunities(me, showOpportunities.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.opportunities$part(showOpportunities.show(cycleId, me)));
  }
}
