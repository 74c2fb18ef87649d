package org.cocreation.steering.page;

import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.partnership.PartnershipStatus;
import org.cocreation.steering.partnership.PartnershipView;

/** A partnership as one of its parties sees it. */
public record PartnershipLine(PartnershipView partnership, String etag, Actor reader) {

  public boolean isProposed() {
    return partnership.status() == PartnershipStatus.PROPOSED;
  }

  public boolean isActive() {
    return partnership.status() == PartnershipStatus.ACTIVE;
  }

  /** Whether it began: then there is a room in which its people meet. */
  public boolean isOpen() {
    return isActive() || partnership.status() == PartnershipStatus.ENDED;
  }

  /** Whether the reader's organization was asked, and has not answered. */
  public boolean isToAnswer() {
    return isProposed() && own().acceptedAt() == null;
  }

  /** The reader's party. */
  public PartnershipView.PartyView own() {
    return party(true);
  }

  public PartnershipView.PartyView other() {
    return party(false);
  }

  public Side side() {
    return own().side();
  }

  /** Whether the reader is a member of it. */
  public boolean isMember() {
    return partnership.members().stream()
        .anyMatch(
            member ->
                member.person().equals(reader.person())
                    && member.organization().equals(reader.organization()));
  }

  /** Who asked, while it is not answered. */
  public String proposer() {
    return partnership.members().getFirst().name();
  }

  private PartnershipView.PartyView party(boolean own) {
    return partnership.parties().stream()
        .filter(party -> party.organization().equals(reader.organization()) == own)
        .findFirst()
        .orElseThrow();
  }
}
