package org.cocreation.chassis.partnership;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Sentence;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.rights.AskedRights;

/** A person's part in a partnership: for which side, in which of the joint teams. */
public record Membership(
    UUID partnershipId,
    String person,
    String name,
    String organization,
    Side side,
    Set<Team> teams) {

  /**
   * @throws Refusal 403 for people who are in none of these teams
   */
  public Membership requireTeam(Team... allowed) {
    if (Arrays.stream(allowed).noneMatch(this::isIn)) {
      throw Refusal.forbidden(
          "wrong-team",
          "This takes a member of the %s.",
          Arrays.stream(allowed)
              .map(team -> ConstantWords.titled(team, team.title()))
              .reduce((one, other) -> Sentence.say("%s or the %s", one, other))
              .orElse(""));
    }
    AskedRights.note(TeamRight.of(partnershipId, allowed));
    return this;
  }

  /**
   * Who acts, for an event and what is kept of it: where the token has no name, as the partnership
   * knows that person.
   */
  public ActingPerson acting(Actor by) {
    return new ActingPerson(
        by.person(), by.name().equals(by.person()) ? name : by.name(), by.organization(), side);
  }

  public boolean isIn(Team team) {
    return teams.contains(team);
  }
}
