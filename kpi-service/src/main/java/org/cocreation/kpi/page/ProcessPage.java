package org.cocreation.kpi.page;

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
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.ShowCycle;
import org.cocreation.kpi.effort.EffortView;
import org.cocreation.kpi.effort.ShowEffort;
import org.cocreation.kpi.stream.StreamClock;

/** A cycle's process: its diagrams with where the cycle stands, and what the process costs. */
@Path("/cycles/{id}/process")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ProcessPage {

  @CheckedTemplate(basePath = "cycle")
  static class Templates {

    static native TemplateInstance process(
        Actor me, CycleView cycle, EffortView effort, String after);

    static native TemplateInstance process$effort(EffortView effort);

    private Templates() {}
  }

  private final ShowCycle showCycle;
  private final ShowEffort showEffort;
  private final StreamClock stream;
  private final CurrentActor actor;

  ProcessPage(ShowCycle showCycle, ShowEffort showEffort, StreamClock stream, CurrentActor actor) {
    this.showCycle = showCycle;
    this.showEffort = showEffort;
    this.stream = stream;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    String after = stream.now();
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id,
        me,
        cycleId ->
            Templates.process(me, showCycle.show(cycleId, me), showEffort.of(cycleId), after));
  }

  @GET
  @Path("effort")
  public TemplateInstance effort(@PathParam("id") UUID id) {
    return Templates.process$effort(showEffort.of(showCycle.show(id, actor.get()).id()));
  }
}
