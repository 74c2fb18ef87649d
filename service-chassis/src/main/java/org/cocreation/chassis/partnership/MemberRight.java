package org.cocreation.chassis.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.language.English;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.rights.Right;
import org.cocreation.chassis.rights.RightKind;

/** To be a member of a partnership. */
@ApplicationScoped
public class MemberRight implements RightKind {

  private static final String KIND = "member";

  private final Access access;

  MemberRight(Access access) {
    this.access = access;
  }

  /**
   * @param what there is none of for people who are not members
   */
  public static Right of(@English(Refusal.THERE_IS_NONE) String what, UUID partnershipId) {
    return new Right(KIND, partnershipId.toString(), List.of(what));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void require(Right right, Actor by) {
    Membership ignored =
        access.asMember(right.detail().getFirst(), UUID.fromString(right.in()), by);
  }
}
