package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;

/** Who may read and who may steer what belongs to a partnership (R21). */
@ApplicationScoped
public class SteeringRights {

  private final PartnershipRepository partnerships;
  private final PartnershipDirectory directory;

  @Inject
  SteeringRights(PartnershipRepository partnerships, PartnershipDirectory directory) {
    this.partnerships = partnerships;
    this.directory = directory;
  }

  /**
   * For what lies under the address of the partnership itself.
   *
   * @throws Refusal 404 for outsiders, 409 before it is accepted, 403 for people of the parties who
   *     are no members
   */
  public Membership requireMember(UUID partnershipId, Actor actor) {
    Partnership partnership = partnerships.requireVisible(partnershipId, actor);
    return membership(partnership, partnership.requireMember(actor));
  }

  /**
   * For what lies under the address of the partnership itself.
   *
   * @throws Refusal as {@link #requireMember}, and 403 for members of other teams
   */
  public Membership requireSteering(UUID partnershipId, Actor actor) {
    Partnership partnership = partnerships.requireVisible(partnershipId, actor);
    return membership(partnership, partnership.requireSteering(actor));
  }

  /**
   * For what has an address of its own.
   *
   * @param what how the refusal calls it
   * @throws Refusal 404 for people who are not members
   */
  public Membership requireMemberFor(String what, UUID partnershipId, Actor actor) {
    return directory.requireMembership(partnershipId, actor, what);
  }

  /**
   * For what has an address of its own.
   *
   * @param what how the refusal calls it
   * @throws Refusal 404 for people who are not members, 403 for members of other teams
   */
  public Membership requireSteeringFor(String what, UUID partnershipId, Actor actor) {
    Membership membership = requireMemberFor(what, partnershipId, actor);
    if (!membership.isIn(Team.STEERING)) {
      throw wrongTeam();
    }
    return membership;
  }

  static Refusal wrongTeam() {
    return Refusal.forbidden(
        "wrong-team", "This takes a member of the " + Team.STEERING.title() + ".");
  }

  private static Membership membership(Partnership partnership, Member member) {
    return new Membership(
        partnership.id(),
        member.person(),
        member.name(),
        member.organization(),
        member.side(),
        member.teams());
  }
}
