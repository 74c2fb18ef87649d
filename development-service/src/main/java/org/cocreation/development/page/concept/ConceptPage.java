package org.cocreation.development.page.concept;

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

/** The concept with its backlog, its revisions and its technical approval (activity 5, R6). */
@Path("/cycles/{id}/concept")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ConceptPage {

  @CheckedTemplate(basePath = "concept")
  static class Templates {

    static native TemplateInstance concept(Actor me, ConceptBoard board);

    static native TemplateInstance concept$part(ConceptBoard board);

    private Templates() {}
  }

  private final ShowConcept showConcept;
  private final CurrentActor actor;

  ConceptPage(ShowConcept showConcept, CurrentActor actor) {
    this.showConcept = showConcept;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.concept(me, showConcept.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.concept$part(showConcept.show(cycleId, me)));
  }
}
