package org.cocreation.operations.skill;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proof of skill, and who wrote it down.
 *
 * @param revoked null while it counts
 * @param revocationReason null while it counts
 */
public record SkillProof(
    UUID id,
    SkillProofContent content,
    Hand recorded,
    @Nullable Hand revoked,
    @Nullable String revocationReason) {

  /** Who did it, for which side, when (R19). */
  @Schema(name = "SkillHand")
  public record Hand(Side side, String person, String name, Instant at) {

    static Hand of(Participation by, Instant now) {
      return new Hand(by.side(), by.actor().person(), by.actor().name(), now);
    }
  }

  SkillProof revoked(Hand by, String reason) {
    return new SkillProof(id, content, recorded, by, reason);
  }

  /** Whether it counts on a day (R13). */
  boolean holdsOn(LocalDate day) {
    return revoked == null && content.isValidOn(day);
  }
}
