package org.cocreation.operations.page.review;

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

/** What operations says of a technically approved concept, and what development answers (R7). */
@Path("/cycles/{id}/review")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ReviewPage {

  @CheckedTemplate(basePath = "review")
  static class Templates {

    static native TemplateInstance review(Actor me, ReviewTalk talk);

    static native TemplateInstance review$part(ReviewTalk talk);

    private Templates() {}
  }

  private final ShowReview showReview;
  private final CurrentActor actor;

  ReviewPage(ShowReview showReview, CurrentActor actor) {
    this.showReview = showReview;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.review(me, showReview.show(cycleId, me)));
  }

  /** What is fetched again when something happened. */
  @GET
  @Path("/part")
  public Response part(@PathParam("id") String id) {
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id, me, cycleId -> Templates.review$part(showReview.show(cycleId, me)));
  }
}
