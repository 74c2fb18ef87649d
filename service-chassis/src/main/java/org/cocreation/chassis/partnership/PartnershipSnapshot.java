package org.cocreation.chassis.partnership;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;
import org.jspecify.annotations.Nullable;

/** A partnership as its events tell it, whole. */
public record PartnershipSnapshot(
    UUID id, String name, String status, List<Party> parties, List<Member> members) {

  /** Its members read what there is, also once it has ended. */
  private static final Set<String> SHOWN = Set.of("ACTIVE", "ENDED");

  /** What happens to partnerships, each told with the whole partnership. */
  public static String[] facts() {
    return new String[] {
      "proposed",
      "accepted",
      "declined",
      "withdrawn",
      "renamed",
      "ended",
      "party-changed",
      "time-zone-changed",
      "member-added",
      "member-changed",
      "member-removed"
    };
  }

  public PartnershipSnapshot {
    requireNonNull(id, "id");
    requireNonNull(name, "name");
    requireNonNull(status, "status");
    requireNonNull(parties, "parties");
    requireNonNull(members, "members");
  }

  boolean isShown() {
    return SHOWN.contains(status);
  }

  /** An organization and the side on which it stands. */
  public record Party(
      String organization, String name, Side side, @Nullable FourEyesRule fourEyes) {}

  /** A person and the teams that it belongs to. */
  public record Member(
      String person, String name, String organization, Side side, Set<Team> teams) {}
}
