package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which needs are in a problem, and in which. */
@ApplicationScoped
public class ProblemNeeds {

  private final CommonProblemRepository problems;

  ProblemNeeds(CommonProblemRepository problems) {
    this.problems = problems;
  }

  /** The needs of the cycle that are in an open problem. */
  public Set<UUID> of(UUID cycleId) {
    return problemOf(cycleId).keySet();
  }

  /** The open problem in which each need is; none for those that are free. */
  public Map<UUID, UUID> problemOf(UUID cycleId) {
    Map<UUID, UUID> problemOf = new HashMap<>();
    problems
        .open(cycleId)
        .forEach(problem -> problem.needIds().forEach(need -> problemOf.put(need, problem.id())));
    return problemOf;
  }
}
