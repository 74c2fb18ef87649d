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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.page.MissingPage;
import org.cocreation.chassis.process.Team;
import org.cocreation.kpi.cycle.CycleView;
import org.cocreation.kpi.cycle.Partnerships;
import org.cocreation.kpi.cycle.ShowCycle;
import org.cocreation.kpi.kpi.KpiView;
import org.cocreation.kpi.kpi.ShowKpis;
import org.cocreation.kpi.stream.StreamClock;
import org.cocreation.kpi.work.ShowWork;
import org.cocreation.kpi.work.WorkKind;
import org.cocreation.kpi.work.WorkView;

/** The cycle's room: where it stands, whose turn it is, its activities and KPIs, live. */
@Path("/cycles/{id}")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class CyclePage {

  @CheckedTemplate(basePath = "cycle")
  static class Templates {

    static native TemplateInstance cycle(
        Actor me,
        CycleView cycle,
        RoomTurn turn,
        List<PhaseStep> phases,
        List<KpiView> kpis,
        String after);

    static native TemplateInstance cycle$state(CycleView cycle, RoomTurn turn);

    static native TemplateInstance cycle$phases(List<PhaseStep> phases);

    static native TemplateInstance cycle$kpis(List<KpiView> kpis);

    private Templates() {}
  }

  private final ShowCycle showCycle;
  private final ShowKpis showKpis;
  private final ShowWork showWork;
  private final Partnerships partnerships;
  private final StreamClock stream;
  private final CurrentActor actor;
  private final Clock clock;

  CyclePage(
      ShowCycle showCycle,
      ShowKpis showKpis,
      ShowWork showWork,
      Partnerships partnerships,
      StreamClock stream,
      CurrentActor actor,
      Clock clock) {
    this.showCycle = showCycle;
    this.showKpis = showKpis;
    this.showWork = showWork;
    this.partnerships = partnerships;
    this.stream = stream;
    this.actor = actor;
    this.clock = clock;
  }

  /** The stream goes on from before the page was read, so that nothing falls in between. */
  @GET
  public Response page(@PathParam("id") String id) {
    String after = stream.now();
    Actor me = actor.get();
    return MissingPage.unlessFound(
        id,
        me,
        cycleId -> {
          CycleView cycle = showCycle.show(cycleId, me);
          return Templates.cycle(me, cycle, turn(cycle), PhaseStep.of(cycle), kpis(cycle), after);
        });
  }

  @GET
  @Path("state")
  public TemplateInstance state(@PathParam("id") UUID id) {
    CycleView cycle = showCycle.show(id, actor.get());
    return Templates.cycle$state(cycle, turn(cycle));
  }

  @GET
  @Path("phases")
  public TemplateInstance phases(@PathParam("id") UUID id) {
    return Templates.cycle$phases(PhaseStep.of(showCycle.show(id, actor.get())));
  }

  @GET
  @Path("kpis")
  public TemplateInstance kpis(@PathParam("id") UUID id) {
    return Templates.cycle$kpis(kpis(showCycle.show(id, actor.get())));
  }

  private RoomTurn turn(CycleView cycle) {
    ShowWork.WorkOfCycle work = showWork.ofCycle(cycle.id(), cycle.partnership().id(), actor.get());
    return RoomTurn.of(cycle, work, members(cycle, work), clock.instant());
  }

  /** Of the teams whose activities the reader can complete. */
  private Map<Team, List<Partnerships.Member>> members(CycleView cycle, ShowWork.WorkOfCycle work) {
    return work.mine().stream()
        .filter(item -> item.kind() == WorkKind.ACTIVITY)
        .map(WorkView.Item::team)
        .distinct()
        .collect(
            Collectors.toMap(
                team -> team, team -> partnerships.team(cycle.partnership().id(), team)));
  }

  private List<KpiView> kpis(CycleView cycle) {
    return showKpis.ofCycle(cycle.id(), cycle.partnership().id());
  }
}
