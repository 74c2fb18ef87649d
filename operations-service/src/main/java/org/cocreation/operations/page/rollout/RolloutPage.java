package org.cocreation.operations.page.rollout;

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

/** Operations plans the sites, commits its people to them, and lets them go live. */
@Path("/cycles/{id}/rollout")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class RolloutPage {

  @CheckedTemplate(basePath = "rollout")
  static class Templates {

    static native TemplateInstance rollout(Actor me, RolloutContent content);

    static native TemplateInstance rollout$part(RolloutContent content);

    private Templates() {}
  }

  private final ShowRollout showRollout;
  private final CurrentActor actor;

  RolloutPage(ShowRollout showRollout, CurrentActor actor) {
    this.showRollout = showRollout;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.rollout(me, showRollout.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.rollout$part(showRollout.show(cycleId, me)));
  }
}
