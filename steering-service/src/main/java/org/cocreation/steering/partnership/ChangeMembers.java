package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.text.Addressable;
import org.cocreation.chassis.text.OneLine;
import org.cocreation.steering.authority.Representatives;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Each side's steering team says who of its people is in which team; who steers, its
 * representatives say.
 */
@ApplicationScoped
class ChangeMembers {

  /** One of the caller's own people, and the teams that the person joins. */
  @Schema(
      examples =
          """
          {"person": "operations@mincorp", "name": "Pekka Rantanen", "teams": ["OPERATIONS"]}""")
  record AddMemberRequest(
      @NotBlank @Size(max = 200) @OneLine
          @Addressable
          @Schema(description = "As in the person's token: its sub.")
          String person,
      @NotBlank @Size(max = 200) @OneLine String name,
      @NotEmpty Set<@NotNull Team> teams) {}

  /** The teams in which a member is from now on. */
  @Schema(
      examples =
          """
          {"teams": ["DEVELOPMENT", "OPERATIONS"]}""")
  record ChangeMemberRequest(@NotEmpty Set<@NotNull Team> teams) {}

  private final PartnershipRepository partnerships;
  private final Representatives representatives;
  private final TellPartnership tellPartnership;
  private final Event<SteeringLeft> left;
  private final Clock clock;

  ChangeMembers(
      PartnershipRepository partnerships,
      Representatives representatives,
      TellPartnership tellPartnership,
      Event<SteeringLeft> left,
      Clock clock) {
    this.partnerships = partnerships;
    this.representatives = representatives;
    this.tellPartnership = tellPartnership;
    this.left = left;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for people who may not, 409 where the person is in
   *     already, 412 and 428 for a version that is stale or missing
   */
  Partnership add(UUID id, Actor by, String ifMatch, AddMemberRequest request) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    requireToName(partnership, by, request.teams().contains(Team.STEERING));
    Preconditions.requireMatch(ifMatch, partnership.version());
    Member added = partnership.add(by, request.person(), request.name(), request.teams(), now());
    tellPartnership.tell(PartnershipFact.MEMBER_ADDED, partnership, by, added.id());
    return partnership;
  }

  /**
   * Who leaves the steering team takes along the signatures on which nothing was decided yet (R1).
   *
   * @throws Refusal 404 for outsiders and unknown persons, 403 for people who may not, 409 where
   *     nobody would be left to steer, 412 and 428 for a version that is stale or missing
   */
  Partnership change(UUID id, Actor by, String ifMatch, String person, Set<Team> teams) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    requireToName(partnership, by, false);
    Member named = partnership.requireOwn(by, person);
    boolean steered = named.isIn(Team.STEERING);
    requireToName(partnership, by, steered != teams.contains(Team.STEERING));
    Preconditions.requireMatch(ifMatch, partnership.version());
    Member changed = partnership.change(by, person, teams, now());
    tellPartnership.tell(PartnershipFact.MEMBER_CHANGED, partnership, by, changed.id());
    if (steered && !changed.isIn(Team.STEERING)) {
      tellLeft(partnership, changed, by, "is not in the steering team any more");
    }
    return partnership;
  }

  /**
   * @throws Refusal as {@link #change}
   */
  Partnership remove(UUID id, Actor by, String ifMatch, String person) {
    Partnership partnership = partnerships.requireVisibleAndLock(id, by);
    requireToName(partnership, by, false);
    requireToName(partnership, by, partnership.requireOwn(by, person).isIn(Team.STEERING));
    Preconditions.requireMatch(ifMatch, partnership.version());
    Member removed = partnership.remove(by, person, now());
    tellPartnership.tell(PartnershipFact.MEMBER_REMOVED, partnership, by, removed.id());
    if (removed.isIn(Team.STEERING)) {
      tellLeft(partnership, removed, by, "is not in the partnership any more");
    }
    return partnership;
  }

  /**
   * @param steering whether it is about who steers
   */
  private void requireToName(Partnership partnership, Actor by, boolean steering) {
    partnership.requireBegun();
    boolean represents = representatives.isNoted(by);
    if (!represents) {
      Membership ignored = partnership.requireSteering(by);
    }
    if (represents || steering) {
      representatives.require(by);
    }
  }

  private void tellLeft(Partnership partnership, Member member, Actor by, String what) {
    left.fire(
        new SteeringLeft(
            partnership.id(),
            member.side(),
            member.person(),
            ActingPerson.of(by, partnership.sideOf(by)),
            "%s (%s) %s.".formatted(member.name(), member.person(), what)));
  }

  private Instant now() {
    return clock.instant();
  }
}
