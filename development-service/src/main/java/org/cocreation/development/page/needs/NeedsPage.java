package org.cocreation.development.page.needs;

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
 * Each side's list of needs, its own until both are submitted; then both beside each other, and
 * what people make of them (activity 2, 4.2.1, R2).
 */
@Path("/cycles/{id}/needs")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class NeedsPage {

  @CheckedTemplate(basePath = "needs")
  static class Templates {

    static native TemplateInstance needs(Actor me, NeedsContent content);

    static native TemplateInstance needs$part(NeedsContent content);

    private Templates() {}
  }

  private final ShowNeeds showNeeds;
  private final CurrentActor actor;

  NeedsPage(ShowNeeds showNeeds, CurrentActor actor) {
    this.showNeeds = showNeeds;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.needs(me, showNeeds.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.needs$part(showNeeds.show(cycleId, me)));
  }
}
