package org.cocreation.steering.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** A person of one party, in one or more of the partnership's teams. */
@Entity
class Member {

  @Id private UUID id;
  private String person;
  private String name;
  private String organization;

  @Enumerated(EnumType.STRING)
  private Side side;

  @Enumerated(EnumType.STRING)
  private Team[] teams;

  protected Member() {}

  Member(String person, String name, Party party, Set<Team> teams) {
    this.id = Ids.next();
    this.person = person;
    this.name = name;
    this.organization = party.organization();
    this.side = party.side();
    join(teams);
  }

  /** In these teams from now on, and in no other. */
  void join(Set<Team> teams) {
    this.teams = teams.stream().sorted().toArray(Team[]::new);
  }

  /** The same name is somebody else's in another organization. */
  boolean is(String person, String organization) {
    return this.person.equals(person) && this.organization.equals(organization);
  }

  boolean isIn(Team team) {
    return teams().contains(team);
  }

  /**
   * @throws Refusal 409 where it is the last of its side who steers
   */
  void requireAnotherToSteer(List<Member> members) {
    if (isIn(Team.STEERING)
        && members.stream().noneMatch(m -> m != this && m.side == side && m.isIn(Team.STEERING))) {
      throw Refusal.conflict(
          "last-steering-member", "%s is the last of the %s who can steer.", person, side);
    }
  }

  /** What the person is in this partnership, as all services put it. */
  Membership of(UUID partnershipId) {
    return new Membership(partnershipId, person, name, organization, side, teams());
  }

  UUID id() {
    return id;
  }

  String person() {
    return person;
  }

  String name() {
    return name;
  }

  String organization() {
    return organization;
  }

  Side side() {
    return side;
  }

  Set<Team> teams() {
    return Set.of(teams);
  }
}
