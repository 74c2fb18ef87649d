package org.cocreation.kpi.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.ShowCycle;
import org.cocreation.kpi.effort.EffortView;
import org.cocreation.kpi.effort.ShowEffort;
import org.cocreation.kpi.kpi.KpiView;
import org.cocreation.kpi.kpi.ShowKpis;
import org.cocreation.kpi.stream.StreamClock;
import org.cocreation.kpi.timeline.Timeline;
import org.cocreation.kpi.timeline.TimelineEntryView;

/** A cycle's page: where it stands, how its KPIs do and what happened, live. */
@Path("/cycles/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CyclePage {

  private static final int NEWEST = 100;

  @CheckedTemplate(basePath = "cycle")
  static class Templates {

    static native TemplateInstance cycle(
        Actor me,
        CycleView cycle,
        List<PhaseStep> phases,
        List<ActivityLine> activities,
        List<KpiView> kpis,
        EffortView effort,
        List<TimelineEntryView> entries,
        String after);

    static native TemplateInstance cycle$state(CycleView cycle, List<PhaseStep> phases);

    static native TemplateInstance cycle$activities(CycleView cycle, List<ActivityLine> activities);

    static native TemplateInstance cycle$kpis(List<KpiView> kpis);

    static native TemplateInstance cycle$effort(EffortView effort);

    static native TemplateInstance cycle$timeline(List<TimelineEntryView> entries);

    private Templates() {}
  }

  private final ShowCycle showCycle;
  private final ShowKpis showKpis;
  private final ShowEffort showEffort;
  private final Timeline timeline;
  private final StreamClock stream;
  private final CurrentActor actor;

  @Inject
  CyclePage(
      ShowCycle showCycle,
      ShowKpis showKpis,
      ShowEffort showEffort,
      Timeline timeline,
      StreamClock stream,
      CurrentActor actor) {
    this.showCycle = showCycle;
    this.showKpis = showKpis;
    this.showEffort = showEffort;
    this.timeline = timeline;
    this.stream = stream;
    this.actor = actor;
  }

  @GET
  public Response page(@PathParam("id") String id) {
    String after = stream.now();
    Actor me = actor.get();
    try {
      CycleView cycle = showCycle.show(UUID.fromString(id), me);
      return Response.ok(
              Templates.cycle(
                  me,
                  cycle,
                  PhaseStep.of(cycle),
                  ActivityLine.of(cycle),
                  kpis(cycle),
                  showEffort.of(cycle.id()),
                  entries(cycle),
                  after))
          .build();
    } catch (Refusal | IllegalArgumentException e) {
      return MissingPage.of(me);
    }
  }

  @GET
  @Path("state")
  public TemplateInstance state(@PathParam("id") UUID id) {
    CycleView cycle = showCycle.show(id, actor.get());
    return Templates.cycle$state(cycle, PhaseStep.of(cycle));
  }

  @GET
  @Path("activities")
  public TemplateInstance activities(@PathParam("id") UUID id) {
    CycleView cycle = showCycle.show(id, actor.get());
    return Templates.cycle$activities(cycle, ActivityLine.of(cycle));
  }

  @GET
  @Path("kpis")
  public TemplateInstance kpis(@PathParam("id") UUID id) {
    return Templates.cycle$kpis(kpis(showCycle.show(id, actor.get())));
  }

  @GET
  @Path("effort")
  public TemplateInstance effort(@PathParam("id") UUID id) {
    return Templates.cycle$effort(showEffort.of(showCycle.show(id, actor.get()).id()));
  }

  @GET
  @Path("timeline")
  public TemplateInstance timeline(@PathParam("id") UUID id) {
    return Templates.cycle$timeline(entries(showCycle.show(id, actor.get())));
  }

  private List<KpiView> kpis(CycleView cycle) {
    return showKpis.ofCycle(cycle.id(), cycle.partnership().id());
  }

  private List<TimelineEntryView> entries(CycleView cycle) {
    return timeline.newest(cycle.id(), cycle.partnership().id(), NEWEST);
  }
}
