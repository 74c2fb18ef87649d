package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Who may see and change a common problem, for all that hangs on it. */
@ApplicationScoped
public class ProblemAccess {

  private final CommonProblemRepository problems;
  private final Access access;

  ProblemAccess(CommonProblemRepository problems, Access access) {
    this.problems = problems;
    this.access = access;
  }

  /**
   * To read.
   *
   * @throws Refusal 404 where there is none, or the person is no member of its partnership (R21)
   */
  public CommonProblem require(UUID id, Actor actor) {
    CommonProblem problem = access.toRead("common problem", problems.findByIdOptional(id), actor);
    return problem;
  }

  /**
   * To change, by a member of the development team in phase NEEDS: the cycle does not move until
   * the transaction ends. The problem itself is neither read nor locked yet: a caller that changes
   * it does both in one, so that it is as it is then.
   *
   * @return the part of the person who wants to change it
   * @throws Refusal as {@link #require}; 403 for other teams, 409 once the cycle is past NEEDS
   */
  public Participation requireToChange(UUID id, Actor actor) {
    UUID cycleId = problems.cycleOf(id).orElseThrow(() -> Refusal.notFound("common problem"));
    return access
        .toChange("common problem", cycleId, actor)
        .requireTeam(Team.DEVELOPMENT)
        .requireNotPast(Phase.NEEDS);
  }
}
