package org.cocreation.steering.partnership;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.rights.AskedRights;

/**
 * Who takes part in a partnership: each side names its own people, and always keeps somebody in the
 * steering team.
 *
 * @param members the partnership's own list: what is done here is done to it
 */
record People(List<Member> members) {

  /**
   * @throws Refusal 409 where the person is in already
   */
  Member add(Party own, String person, String name, Set<Team> teams) {
    if (members.stream().anyMatch(m -> m.is(person, own.organization()))) {
      throw Refusal.conflict("already-member", "%s is a member already.", person);
    }
    Member added = new Member(person, name.strip(), own, teams);
    members.add(added);
    return added;
  }

  /**
   * @throws Refusal as {@link #requireOwn}, 409 where nobody would be left to steer
   */
  Member change(Actor by, String person, Set<Team> teams) {
    Member member = requireOwn(by, person);
    if (!teams.contains(Team.STEERING)) {
      member.requireAnotherToSteer(members);
    }
    member.join(teams);
    return member;
  }

  /**
   * @throws Refusal as {@link #requireOwn}, 409 where nobody would be left to steer
   */
  Member remove(Actor by, String person) {
    Member member = requireOwn(by, person);
    member.requireAnotherToSteer(members);
    members.remove(member);
    return member;
  }

  /**
   * One of the actor's own side.
   *
   * @throws Refusal 404 where there is none, 403 where it is the other side's
   */
  Member requireOwn(Actor by, String person) {
    return members.stream()
        .filter(member -> member.is(person, by.organization()))
        .findFirst()
        .orElseThrow(
            () ->
                members.stream().anyMatch(member -> member.person().equals(person))
                    ? Refusal.forbidden("wrong-side", "Each side changes its own people only.")
                    : Refusal.notFound("member"));
  }

  /**
   * @throws Refusal 403 for people who are not members
   */
  Membership require(Actor actor, UUID partnershipId) {
    Membership membership =
        members.stream()
            .filter(m -> m.is(actor.person(), actor.organization()))
            .findFirst()
            .map(member -> member.of(partnershipId))
            .orElseThrow(
                () ->
                    Refusal.forbidden(
                        "not-a-member",
                        "You are not in this partnership: your side's steering team adds members."));
    AskedRights.note(PartnershipRepository.OwnRight.of(partnershipId));
    return membership;
  }
}
