package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;

/** Views of the problems of a cycle, with the needs and steps as they are called. */
@ApplicationScoped
public class DescribeProblems {

  private final SharedNeeds needs;
  private final ProcessSteps steps;

  DescribeProblems(SharedNeeds needs, ProcessSteps steps) {
    this.needs = needs;
    this.steps = steps;
  }

  CommonProblemView one(CommonProblem problem) {
    return all(problem.cycleId(), List.of(problem)).getFirst();
  }

  /** In the order in which they come. */
  public List<CommonProblemView> all(UUID cycleId, List<CommonProblem> problems) {
    Map<UUID, Need> byId =
        needs.of(cycleId).stream().collect(Collectors.toMap(Need::id, Function.identity()));
    CycleSteps map = steps.of(cycleId);
    return problems.stream().map(problem -> CommonProblemView.of(problem, byId, map)).toList();
  }
}
