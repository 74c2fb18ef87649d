package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/** To be in one of some teams of a partnership. */
@ApplicationScoped
class TeamRight implements RightKind {

  private static final String KIND = "team";

  private final Access access;

  TeamRight(Access access) {
    this.access = access;
  }

  static Right of(UUID partnershipId, Team... allowed) {
    return new Right(
        KIND, partnershipId.toString(), Arrays.stream(allowed).map(Team::name).toList());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void require(Right right, Actor by) {
    Membership ignored =
        access
            .asMember("partnership", UUID.fromString(right.in()), by)
            .requireTeam(right.detail().stream().map(Team::valueOf).toArray(Team[]::new));
  }
}
