package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.ShowCycle;
import org.cocreation.kpi.stream.StreamClock;
import org.cocreation.kpi.timeline.Timeline;
import org.cocreation.kpi.timeline.TimelineEntryView;
import org.cocreation.kpi.timeline.TimelineGroup;
import org.cocreation.kpi.timeline.TimelineKind;

/** What happened in a cycle: what belongs together is one line, newest first, live. */
@Path("/cycles/{id}/history")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class HistoryPage {

  private static final int A_PAGE = 100;
  private static final int MOST_LIVE = 1_000;

  @CheckedTemplate(basePath = "cycle")
  static class Templates {

    static native TemplateInstance history(
        Actor me,
        CycleView cycle,
        HistoryChoice choice,
        TimelineKind[] kinds,
        Map<String, String> people,
        List<TimelineGroup> groups,
        String older,
        String below,
        String after);

    static native TemplateInstance history$entries(List<TimelineGroup> groups);

    static native TemplateInstance history$rest(
        CycleView cycle, HistoryChoice choice, List<TimelineGroup> groups, String older);

    private Templates() {}
  }

  private final ShowCycle showCycle;
  private final Timeline timeline;
  private final StreamClock stream;
  private final CurrentActor actor;

  HistoryPage(ShowCycle showCycle, Timeline timeline, StreamClock stream, CurrentActor actor) {
    this.showCycle = showCycle;
    this.timeline = timeline;
    this.stream = stream;
    this.actor = actor;
  }

  @GET
  public Response page(
      @PathParam("id") String id,
      @BeanParam HistoryChoice choice,
      @QueryParam("older") String older) {
    String after = stream.now();
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id,
        me,
        cycleId -> {
          CycleView cycle = showCycle.show(cycleId, me);
          Timeline.Stretch stretch = stretch(cycle, choice, older);
          return Templates.history(
              me,
              cycle,
              choice,
              TimelineKind.values(),
              timeline.people(cycle.id()),
              TimelineGroup.of(stretch.entries()),
              stretch.older(),
              stretch.below(),
              after);
        });
  }

  /** What stands there, and what is new; what is older stays where it is. */
  @GET
  @Path("entries")
  public TemplateInstance entries(
      @PathParam("id") UUID id,
      @BeanParam HistoryChoice choice,
      @QueryParam("below") String below) {
    CycleView cycle = showCycle.show(id, actor.get());
    List<TimelineEntryView> entries =
        below == null || below.isBlank()
            ? stretch(cycle, choice, null).entries()
            : timeline.since(
                cycle.id(),
                cycle.partnership().id(),
                choice.filter(sideIn(cycle)),
                below,
                MOST_LIVE);
    return Templates.history$entries(TimelineGroup.of(entries));
  }

  @GET
  @Path("rest")
  public TemplateInstance rest(
      @PathParam("id") UUID id,
      @BeanParam HistoryChoice choice,
      @QueryParam("older") String older) {
    CycleView cycle = showCycle.show(id, actor.get());
    Timeline.Stretch stretch = stretch(cycle, choice, older);
    return Templates.history$rest(
        cycle, choice, TimelineGroup.of(stretch.entries()), stretch.older());
  }

  private Timeline.Stretch stretch(CycleView cycle, HistoryChoice choice, String older) {
    return timeline.stretch(
        cycle.id(), cycle.partnership().id(), choice.filter(sideIn(cycle)), older, A_PAGE);
  }

  private Side sideIn(CycleView cycle) {
    return showCycle.sideOf(cycle.partnership().id(), actor.get());
  }
}
