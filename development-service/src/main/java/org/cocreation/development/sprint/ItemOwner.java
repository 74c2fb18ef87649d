package org.cocreation.development.sprint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose work an item is: a person of either side (4.2.3, R19). */
@Embeddable
@Schema(description = "Whose work it is: a person of the development team, of either side.")
public record ItemOwner(
    @Column(name = "owner") String person,
    @Column(name = "owner_name") String name,
    @Column(name = "owner_side") @Enumerated(EnumType.STRING) Side side) {

  static ItemOwner of(Membership member) {
    return new ItemOwner(member.person(), member.name(), member.side());
  }
}
