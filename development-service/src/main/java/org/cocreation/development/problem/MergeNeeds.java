package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.development.needlist.Need;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.processmap.CycleSteps;
import org.cocreation.development.processmap.ProcessSteps;

/** A person confirms that needs are one problem, or that they are not after all (activity 2). */
@ApplicationScoped
class MergeNeeds {

  private final CommonProblemRepository problems;
  private final SharedNeeds needs;
  private final ProcessSteps steps;
  private final Access access;
  private final ProblemAccess problemAccess;
  private final TellProblem tellProblem;
  private final Clock clock;

  MergeNeeds(
      CommonProblemRepository problems,
      SharedNeeds needs,
      ProcessSteps steps,
      Access access,
      ProblemAccess problemAccess,
      TellProblem tellProblem,
      Clock clock) {
    this.problems = problems;
    this.needs = needs;
    this.steps = steps;
    this.access = access;
    this.problemAccess = problemAccess;
    this.tellProblem = tellProblem;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 before the lists are shared, where
   *     a need is set aside or in another problem, or once the cycle is past NEEDS, 422 for a need
   *     or step that is not one of the cycle's
   */
  CommonProblem merge(UUID cycleId, Actor by, MergeNeedsRequest request) {
    Participation person =
        access
            .toChange("cycle", cycleId, by)
            .requireTeam(Team.DEVELOPMENT)
            .requireNotPast(Phase.NEEDS);
    requireFree(cycleId, request.needIds(), null);
    CycleSteps map = steps.ofAndHold(cycleId);
    CommonProblem problem =
        CommonProblem.merge(
            person.partnershipId(),
            cycleId,
            request.title(),
            request.description(),
            request.needIds(),
            by.person(),
            now());
    boolean ignored =
        problem.touch(map.requireKnown("stepIds", request.stepIds()), map::isConstraint);
    problems.persistAndFlush(problem);
    tellProblem.tell(problem, CommonProblemFact.MERGED, person.actingPerson(), null);
    return problem;
  }

  /**
   * @param ifMatch null where it does not matter what else is in it
   * @throws Refusal as {@link #merge}; 404 where there is no such problem, 409 where it is
   *     dissolved, 412 for a version that is stale
   */
  CommonProblem add(UUID problemId, Actor by, String ifMatch, List<UUID> needIds) {
    Participation person = problemAccess.requireToChange(problemId, by);
    CommonProblem problem = lock(problemId, ifMatch);
    requireFree(problem.cycleId(), needIds, problem);
    problem.add(needIds, by.person(), now());
    problems.flush();
    tellProblem.tell(problem, CommonProblemFact.MERGED, person.actingPerson(), null);
    return problem;
  }

  /**
   * @param needIds null for all: the problem is dissolved
   * @param ifMatch null where it does not matter what else is in it
   * @throws Refusal as {@link #add}; 422 for a need that is not in it
   */
  CommonProblem unmerge(
      UUID problemId, Actor by, String ifMatch, List<UUID> needIds, String reason) {
    Participation person = problemAccess.requireToChange(problemId, by);
    CommonProblem problem = lock(problemId, ifMatch);
    problem.unmerge(needIds, reason, by.person(), now());
    problems.flush();
    tellProblem.tell(problem, CommonProblemFact.UNMERGED, person.actingPerson(), reason.strip());
    return problem;
  }

  private CommonProblem lock(UUID problemId, String ifMatch) {
    CommonProblem problem = problems.requireAndLock(problemId);
    if (ifMatch != null) {
      Preconditions.requireMatch(ifMatch, problem.version());
    }
    return problem;
  }

  /** A need that does not belong to this cycle is answered like one that nobody ever wrote. */
  private void requireFree(UUID cycleId, List<UUID> needIds, CommonProblem into) {
    List<Need> shared = needs.requireAndHold(cycleId);
    Set<UUID> known = shared.stream().map(Need::id).collect(Collectors.toSet());
    if (!known.containsAll(needIds)) {
      throw Refusal.invalidField("needIds", "must be needs of this cycle");
    }
    shared.stream().filter(need -> needIds.contains(need.id())).forEach(Need::requireStanding);
    problems.open(cycleId).stream()
        .filter(problem -> into == null || !problem.id().equals(into.id()))
        .filter(problem -> problem.needIds().stream().anyMatch(needIds::contains))
        .findFirst()
        .ifPresent(
            problem -> {
              throw Refusal.conflict(
                      "need-already-merged",
                      "One of the needs is in the problem '%s' already: take it out there first.",
                      problem.title())
                  .with("problemId", problem.id());
            });
  }

  private Instant now() {
    return clock.instant();
  }
}
