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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.activity.ShowActivity;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.identity.CurrentActor;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.difference.ReadDifferences;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.statement.ReadStatements;
import org.cocreation.steering.statement.ValueStatementView;

/** What the micro-service is worth to each side, and where the two differ (4.2.2). */
@Path("/cycles/{id}/value")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class ValuePage {

  @CheckedTemplate(basePath = "value")
  static class Templates {

    static native TemplateInstance value(Actor me, ValueContent content);

    private Templates() {}
  }

  private final OpenCycle openCycle;
  private final ReadDifferences readDifferences;
  private final GoalRepository goals;
  private final ReadStatements readStatements;
  private final ShowActivity showActivity;
  private final CurrentActor actor;

  ValuePage(
      OpenCycle openCycle,
      ReadDifferences readDifferences,
      GoalRepository goals,
      ReadStatements readStatements,
      ShowActivity showActivity,
      CurrentActor actor) {
    this.openCycle = openCycle;
    this.readDifferences = readDifferences;
    this.goals = goals;
    this.readStatements = readStatements;
    this.showActivity = showActivity;
    this.actor = actor;
  }

  @GET
  @Transactional
  public Response page(@PathParam("id") String id) {
    Actor me = actor.get();
    return openCycle.page(id, me, this::content, Templates::value);
  }

  private ValueContent content(CycleHead head) {
    UUID cycleId = head.cycle().id();
    Map<UUID, String> kpis = new LinkedHashMap<>();
    goals.forCycle(head.cycle().partnershipId(), cycleId).stream()
        .flatMap(goal -> goal.kpis().stream())
        .forEach(kpi -> kpis.put(kpi.id(), kpi.content().name()));
    Map<Side, Versioned<ValueStatementView>> stated = new EnumMap<>(Side.class);
    for (Side side : Side.values()) {
      readStatements.of(cycleId, side).ifPresent(said -> stated.put(side, said));
    }
    return new ValueContent(
        head,
        stated,
        readDifferences.of(cycleId),
        kpis,
        showActivity.of(head.reader(), ActivityDefinition.SELECT_OPPORTUNITY));
  }
}
