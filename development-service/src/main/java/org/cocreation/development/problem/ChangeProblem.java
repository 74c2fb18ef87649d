package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessMapChanged;
import org.cocreation.development.processmap.ProcessMapView;
import org.cocreation.development.processmap.ProcessSteps;

/**
 * A problem is worded anew, or follows the process map: which steps there are, and which limits.
 */
@ApplicationScoped
class ChangeProblem {

  private final CommonProblemRepository problems;
  private final ProblemAccess problemAccess;
  private final ProcessSteps steps;
  private final TellProblem tellProblem;

  ChangeProblem(
      CommonProblemRepository problems,
      ProblemAccess problemAccess,
      ProcessSteps steps,
      TellProblem tellProblem) {
    this.problems = problems;
    this.problemAccess = problemAccess;
    this.steps = steps;
    this.tellProblem = tellProblem;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is dissolved or the cycle
   *     past NEEDS, 412 and 428 for a version that is stale or missing, 422 for a step that is none
   */
  CommonProblem change(UUID problemId, Actor by, String ifMatch, ChangeProblemRequest request) {
    Participation person = problemAccess.requireToChange(problemId, by);
    // The map first, then the problem: the order in which a change of the map locks both.
    CycleSteps map = steps.ofAndHold(person.cycleId());
    CommonProblem problem = problems.requireAndLock(problemId);
    Preconditions.requireMatch(ifMatch, problem.version());
    problem.describe(request.title(), request.description());
    boolean ignored =
        problem.touch(map.requireKnown("stepIds", request.stepIds()), map::isConstraint);
    problems.flush();
    tellProblem.tell(problem, CommonProblemFact.CHANGED, person.actingPerson(), null);
    return problem;
  }

  /** A step that the map has no more is touched by nothing; another constraint, by others (R5). */
  void follow(@Observes ProcessMapChanged changed) {
    ProcessMapView map = changed.map();
    Set<UUID> known =
        map.steps().stream().map(ProcessMapView.ProcessStepView::id).collect(Collectors.toSet());
    Set<UUID> constraint =
        map.steps().stream()
            .filter(ProcessMapView.ProcessStepView::constraint)
            .map(ProcessMapView.ProcessStepView::id)
            .collect(Collectors.toSet());
    for (CommonProblem problem : problems.openAndLock(map.cycleId())) {
      List<UUID> left = problem.stepIds().stream().filter(known::contains).toList();
      if (problem.touch(left, constraint::contains)) {
        problems.flush();
        tellProblem.tell(problem, CommonProblemFact.CHANGED, changed.actor(), null);
      }
    }
  }
}
