package org.cocreation.development.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who showed it, for which side (R19). */
@Embeddable
@Schema(name = "ProofShower", description = "Who showed it, for which side (R19).")
public record Shower(
    @Column(name = "shown_by") String person,
    @Column(name = "shown_by_name") String name,
    @Column(name = "shown_for") @Enumerated(EnumType.STRING) Side side) {

  static Shower of(ActingPerson by) {
    return new Shower(by.person(), by.name(), by.side());
  }
}
