package org.cocreation.development.page.problems;

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
 * Common problems by what solving them does for the goals, and the process in which they hurt, with
 * its constraint (activity 2, 4.2.1, R3, R5).
 */
@Path("/cycles/{id}/problems")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ProblemsPage {

  @CheckedTemplate(basePath = "problems")
  static class Templates {

    static native TemplateInstance problems(Actor me, ProblemsContent content);

    static native TemplateInstance problems$part(ProblemsContent content);

    private Templates() {}
  }

  private final ShowProblems showProblems;
  private final CurrentActor actor;

  ProblemsPage(ShowProblems showProblems, CurrentActor actor) {
    this.showProblems = showProblems;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.problems(me, showProblems.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.problems$part(showProblems.show(cycleId, me)));
  }
}
