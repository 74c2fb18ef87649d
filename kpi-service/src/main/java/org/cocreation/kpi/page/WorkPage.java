package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.kpi.stream.StreamClock;
import org.cocreation.kpi.work.ShowWork;

/** The first page: what waits for me, live. */
@Path("/")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class WorkPage {

  @CheckedTemplate(basePath = "work")
  static class Templates {

    static native TemplateInstance work(Actor me, WorkInbox inbox, String after, String cursor);

    static native TemplateInstance work$inbox(WorkInbox inbox, String cursor);

    private Templates() {}
  }

  private final ShowWork showWork;
  private final StreamClock stream;
  private final CurrentActor actor;
  private final Clock clock;

  WorkPage(ShowWork showWork, StreamClock stream, CurrentActor actor, Clock clock) {
    this.showWork = showWork;
    this.stream = stream;
    this.actor = actor;
    this.clock = clock;
  }

  /** The stream goes on from before the page was read, so that nothing falls in between. */
  @GET
  public TemplateInstance page(
      @BeanParam @Valid Paging paging, @QueryParam("cursor") String cursor) {
    String after = stream.now();
    Actor me = actor.get();
    return Templates.work(me, inbox(me, paging), after, cursor);
  }

  @GET
  @Path("work")
  public TemplateInstance inbox(
      @BeanParam @Valid Paging paging, @QueryParam("cursor") String cursor) {
    return Templates.work$inbox(inbox(actor.get(), paging), cursor);
  }

  private WorkInbox inbox(Actor me, Paging paging) {
    return WorkInbox.of(showWork.show(me, paging), clock.instant());
  }
}
