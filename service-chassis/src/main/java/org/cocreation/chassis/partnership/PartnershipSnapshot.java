package org.cocreation.chassis.partnership;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.process.Team;

/** A partnership as its events tell it, whole. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartnershipSnapshot(
    UUID id, String name, String status, List<Party> parties, List<Member> members) {

  static final String ACTIVE = "ACTIVE";

  /** An organization and the side on which it stands. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Party(String organization, String name, Side side) {}

  /** A person and the teams that it belongs to. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Member(
      String person, String name, String organization, Side side, Set<Team> teams) {}
}
