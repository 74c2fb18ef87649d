package org.cocreation.chassis.partnership;

import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** A person's part in a partnership: for which side, in which of the joint teams. */
public record Membership(
    UUID partnershipId,
    String person,
    String name,
    String organization,
    Side side,
    Set<Team> teams) {

  public boolean isIn(Team team) {
    return teams.contains(team);
  }
}
