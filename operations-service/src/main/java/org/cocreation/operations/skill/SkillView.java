package org.cocreation.operations.skill;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A skill that is required as people and events see it. */
@Schema(
    name = "Skill",
    description = "What a role must be able to do at a site, with who has proven it (R13).",
    examples =
        """
        {"id": "0199f1a0-0770-7000-8000-000000000770",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "name": "Calibrate the scale", "role": "Loader operator", "site": "Pit 3",
         "howProven": "Ten calibrations in a row within half a per cent, seen by the trainer.",
         "required": {"side": "CUSTOMER", "person": "operations@mincorp",
                      "name": "Pekka Rantanen", "at": "2026-05-04T07:00:00Z"},
         "proofs": [
           {"id": "0199f1a0-0771-7000-8000-000000000771", "person": "Aino Virtanen",
            "assessedBy": "Maja Sandberg", "assessedOn": "2026-05-06", "expiresOn": "2027-05-06",
            "certificate": "Scale operator, level 1, no. 4711",
            "recorded": {"side": "PROVIDER", "person": "operations@constructcorp",
                         "name": "Maja Sandberg", "at": "2026-05-06T14:00:00Z"}}],
         "proven": true}""")
public record SkillView(
    UUID id,
    UUID cycleId,
    @JsonUnwrapped SkillContent content,
    SkillProof.Hand required,
    @Schema(description = "In the order in which they were recorded.") List<ProofView> proofs,
    @Schema(description = "Over the API: whether somebody's proof holds today.")
        @Nullable Boolean proven,
    @Schema(description = "Why it is required no more; absent while it is.")
        @Nullable String withdrawalReason) {

  /** One proof. */
  @Schema(name = "SkillProof")
  public record ProofView(
      UUID id,
      @JsonUnwrapped SkillProofContent content,
      SkillProof.Hand recorded,
      @Schema(description = "Who took it back; absent while it counts.")
          SkillProof.@Nullable Hand revoked,
      @Schema(description = "Why it was taken back; absent while it counts.")
          @Nullable String revocationReason) {

    static ProofView of(SkillProof proof) {
      return new ProofView(
          proof.id(), proof.content(), proof.recorded(), proof.revoked(), proof.revocationReason());
    }

    /** Whether it counts on a day. */
    public boolean holdsOn(LocalDate day) {
      return revoked == null && content.isValidOn(day);
    }
  }

  /** For events: they do not tell what passes with time. */
  static SkillView of(Skill skill) {
    return of(skill, (Boolean) null);
  }

  static SkillView of(Skill skill, LocalDate today) {
    return of(skill, skill.isProvenOn(today));
  }

  private static SkillView of(Skill skill, Boolean proven) {
    return new SkillView(
        skill.id(),
        skill.cycleId(),
        skill.content(),
        skill.required(),
        skill.proofs().stream().map(ProofView::of).toList(),
        proven,
        skill.withdrawalReason());
  }
}
