package org.cocreation.development.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.CycleAccess;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;

/** Who may see and change a common problem, for all that hangs on it. */
@ApplicationScoped
public class ProblemAccess {

  private final CommonProblemRepository problems;
  private final PartnershipDirectory partnerships;
  private final CycleAccess access;

  @Inject
  ProblemAccess(
      CommonProblemRepository problems, PartnershipDirectory partnerships, CycleAccess access) {
    this.problems = problems;
    this.partnerships = partnerships;
    this.access = access;
  }

  /**
   * To read.
   *
   * @throws Refusal 404 where there is none, or the person is no member of its partnership (R21)
   */
  public CommonProblem require(UUID id, Actor actor) {
    CommonProblem problem =
        problems.findByIdOptional(id).orElseThrow(() -> Refusal.notFound("common problem"));
    Membership ignored =
        partnerships.requireMembership(problem.partnershipId(), actor, "common problem");
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
        .requireAndHold(cycleId, actor, "common problem")
        .requireTeam(Team.DEVELOPMENT)
        .requireNotPast(Phase.NEEDS);
  }
}
