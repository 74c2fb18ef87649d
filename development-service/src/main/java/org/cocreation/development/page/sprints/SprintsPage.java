package org.cocreation.development.page.sprints;

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

/** The sprints of a cycle with their board and what they show (activity 8, 4.2.3, R6, R10). */
@Path("/cycles/{id}/sprints")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SprintsPage {

  @CheckedTemplate(basePath = "sprints")
  static class Templates {

    static native TemplateInstance sprints(Actor me, SprintsContent content);

    static native TemplateInstance sprints$part(SprintsContent content);

    private Templates() {}
  }

  private final ShowSprints showSprints;
  private final CurrentActor actor;

  SprintsPage(ShowSprints showSprints, CurrentActor actor) {
    this.showSprints = showSprints;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.sprints(me, showSprints.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.sprints$part(showSprints.show(cycleId, me)));
  }
}
