package org.cocreation.steering.page;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.steering.goal.GoalView;

/** A goal in the tree, with the goals that contribute to it. */
public record GoalNode(Versioned<GoalView> known, List<GoalNode> parts) {

  /** Those without a parent among them, each with what is below it. */
  static List<GoalNode> tree(List<Versioned<GoalView>> goals) {
    Map<UUID, Versioned<GoalView>> byId =
        goals.stream().collect(Collectors.toMap(goal -> goal.view().id(), goal -> goal));
    return goals.stream()
        .filter(goal -> !byId.containsKey(parentOf(goal)))
        .map(goal -> new GoalNode(goal, below(goal, goals)))
        .toList();
  }

  private static List<GoalNode> below(Versioned<GoalView> parent, List<Versioned<GoalView>> goals) {
    return goals.stream()
        .filter(goal -> parent.view().id().equals(parentOf(goal)))
        .map(goal -> new GoalNode(goal, below(goal, goals)))
        .toList();
  }

  private static UUID parentOf(Versioned<GoalView> goal) {
    return goal.view().content().parentId();
  }

  public GoalView goal() {
    return known.view();
  }

  public String etag() {
    return known.etag();
  }

  public boolean isOfOneCycle() {
    return goal().content().cycleId() != null;
  }

  /** The KPIs that stay where one of them is retired. */
  public List<GoalView.KpiView> without(GoalView.KpiView retired) {
    return goal().kpis().stream().filter(kpi -> !kpi.id().equals(retired.id())).toList();
  }
}
