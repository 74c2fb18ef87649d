package org.cocreation.operations.page.assessment;

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

/** Operations goes through the scenarios of a proof of concept, and each side says what it says. */
@Path("/cycles/{id}/assessments")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AssessmentsPage {

  @CheckedTemplate(basePath = "assessments")
  static class Templates {

    static native TemplateInstance assessments(Actor me, AssessmentsContent content);

    static native TemplateInstance assessments$part(AssessmentsContent content);

    private Templates() {}
  }

  private final ShowAssessments showAssessments;
  private final CurrentActor actor;

  AssessmentsPage(ShowAssessments showAssessments, CurrentActor actor) {
    this.showAssessments = showAssessments;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.assessments(me, showAssessments.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.assessments$part(showAssessments.show(cycleId, me)));
  }
}
