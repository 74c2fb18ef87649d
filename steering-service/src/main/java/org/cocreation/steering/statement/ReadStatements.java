package org.cocreation.steering.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.cycle.Cycle;
import org.cocreation.steering.goal.GoalRepository;
import org.cocreation.steering.told.OpportunityContent;
import org.cocreation.steering.told.ToldSnapshotRepository;

/** Shows what the micro-service is worth to each side, and where they differ. */
@ApplicationScoped
public class ReadStatements {

  private final ValueStatementRepository statements;
  private final ToldSnapshotRepository snapshots;
  private final GoalRepository goals;

  ReadStatements(
      ValueStatementRepository statements, ToldSnapshotRepository snapshots, GoalRepository goals) {
    this.statements = statements;
    this.snapshots = snapshots;
    this.goals = goals;
  }

  /** Empty before it is stated. */
  public Optional<Versioned<ValueStatementView>> of(UUID cycleId, Side side) {
    return statements
        .find(cycleId, side)
        .map(said -> Versioned.of(ValueStatementView.of(said), said.version()));
  }

  /** What is to be settled between the sides; empty where nothing is open. */
  public List<AgendaItem> agenda(Cycle cycle) {
    return differences(cycle, statements.of(cycle.id())).stream().map(Difference::item).toList();
  }

  /** In what they differ or fall short; nothing before both sides have stated their value. */
  public List<Difference> differences(Cycle cycle) {
    List<ValueStatement> stated = statements.of(cycle.id());
    return stated.size() < Side.values().length ? List.of() : differences(cycle, stated);
  }

  private List<Difference> differences(Cycle cycle, List<ValueStatement> stated) {
    Map<UUID, String> kpiNames = new HashMap<>();
    goals.forCycle(cycle.partnershipId(), cycle.id()).stream()
        .flatMap(goal -> goal.kpis().stream())
        .forEach(kpi -> kpiNames.put(kpi.id(), kpi.content().name()));
    boolean touchesConstraint =
        snapshots
            .selectedOpportunity(cycle.id())
            .map(OpportunityContent::touchesConstraint)
            .orElse(true);
    return ValueAgenda.differences(stated, kpiNames, touchesConstraint);
  }
}
