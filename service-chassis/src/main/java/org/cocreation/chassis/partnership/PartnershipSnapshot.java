package org.cocreation.chassis.partnership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** A partnership as its events tell it, whole. */
public record PartnershipSnapshot(
    UUID id, String name, String status, List<Party> parties, List<Member> members) {

  static final String ACTIVE = "ACTIVE";

  public PartnershipSnapshot {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(status, "status");
    requireNonNull(parties, "parties");
    requireNonNull(members, "members");
  }

  /** An organization and the side on which it stands. */
  public record Party(String organization, String name, Side side) {}

  /** A person and the teams that it belongs to. */
  public record Member(
      String person, String name, String organization, Side side, Set<Team> teams) {}
}
