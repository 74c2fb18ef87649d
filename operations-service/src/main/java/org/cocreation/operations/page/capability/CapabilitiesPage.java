package org.cocreation.operations.page.capability;

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

/** Who must be able to do what, who has proven it (R13), and which routines hold (R14). */
@Path("/cycles/{id}/capabilities")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CapabilitiesPage {

  @CheckedTemplate(basePath = "capabilities")
  static class Templates {

    static native TemplateInstance capabilities(Actor me, CapabilitiesContent content);

    static native TemplateInstance capabilities$part(CapabilitiesContent content);

    private Templates() {}
  }

  private final ShowCapabilities showCapabilities;
  private final CurrentActor actor;

  CapabilitiesPage(ShowCapabilities showCapabilities, CurrentActor actor) {
    this.showCapabilities = showCapabilities;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.capabilities(me, showCapabilities.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.capabilities$part(showCapabilities.show(cycleId, me)));
  }
}
