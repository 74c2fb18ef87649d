package org.cocreation.steering.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/** To be a member of a partnership, for what lies under its own address. */
@ApplicationScoped
class OwnPartnershipRight implements RightKind {

  private static final String KIND = "own-partnership";

  private final PartnershipRepository partnerships;

  @Inject
  OwnPartnershipRight(PartnershipRepository partnerships) {
    this.partnerships = partnerships;
  }

  static Right of(UUID partnershipId) {
    return new Right(KIND, partnershipId.toString(), List.of());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void require(Right right, Actor by) {
    Membership ignored = partnerships.asMember(UUID.fromString(right.in()), by);
  }
}
