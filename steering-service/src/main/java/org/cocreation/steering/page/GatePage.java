package org.cocreation.steering.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.steering.cycle.CycleRepository;
import org.cocreation.steering.decision.ReadDecisions;
import org.cocreation.steering.difference.ReadDifferences;
import org.cocreation.steering.gate.ReadGate;
import org.cocreation.steering.killclock.ReadKillClock;
import org.cocreation.steering.pledge.ReadPledges;
import org.cocreation.steering.tranche.TranchePlans;

/** The value gate (R1), and steering's decisions in every phase (R18). */
@Path("/cycles/{id}/gate")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class GatePage {

  @CheckedTemplate(basePath = "gate")
  static class Templates {

    static native TemplateInstance gate(Actor me, GateRoom content);

    private Templates() {}
  }

  private final OpenCycle openCycle;
  private final CycleRepository cycles;
  private final ReadGate readGate;
  private final ReadDifferences readDifferences;
  private final ReadPledges readPledges;
  private final TranchePlans plans;
  private final ReadKillClock readKillClock;
  private final ReadDecisions readDecisions;
  private final ShowActivity showActivity;
  private final CurrentActor actor;

  GatePage(
      OpenCycle openCycle,
      CycleRepository cycles,
      ReadGate readGate,
      ReadDifferences readDifferences,
      ReadPledges readPledges,
      TranchePlans plans,
      ReadKillClock readKillClock,
      ReadDecisions readDecisions,
      ShowActivity showActivity,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.cycles = cycles;
    this.readGate = readGate;
    this.readDifferences = readDifferences;
    this.readPledges = readPledges;
    this.plans = plans;
    this.readKillClock = readKillClock;
    this.readDecisions = readDecisions;
    this.showActivity = showActivity;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return openCycle.page(id, me, head -> content(head, me), Templates::gate);
  }

  private GateRoom content(CycleHead head, Actor me) {
    UUID cycleId = head.cycle().id();
    return new GateRoom(
        head,
        readGate.of(cycles.require(cycleId), me),
        readDifferences.of(cycleId).stream().map(Versioned::view).toList(),
        readPledges.of(cycleId),
        plans.read(cycleId).orElse(null),
        readKillClock.of(cycleId).orElse(null),
        readDecisions.of(cycleId).reversed(),
        showActivity.of(head.reader(), GateRoom.steeringOf(head.cycle().phase())));
  }
}
