package org.cocreation.operations.skill;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.event.SubjectOfCycle;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a role must be able to do at a site, with who has proven it (R13). */
@Entity
public class Skill extends SubjectOfCycle {

  /** More than one role has people; an event tells all of them. */
  static final int MOST_PROOFS = 200;

  @Embedded private SkillContent content;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<SkillProof> proofs;

  @JdbcTypeCode(SqlTypes.JSON)
  private SkillProof.Hand required;

  @JdbcTypeCode(SqlTypes.JSON)
  private SkillProof.Hand withdrawn;

  private String withdrawalReason;
  @Version private long version;

  protected Skill() {}

  static Skill require(Participation by, SkillContent content, Instant now) {
    Skill skill = new Skill();
    skill.begin(Ids.next(), by.partnershipId(), by.cycleId());
    skill.content = content;
    skill.proofs = List.of();
    skill.required = SkillProof.Hand.of(by, now);
    return skill;
  }

  /**
   * @return whether it says anything else than before
   * @throws Refusal 409 where it is required no more, or somebody has proven it as it is
   */
  boolean change(SkillContent to) {
    requireStanding();
    if (content.equals(to)) {
      return false;
    }
    if (proofs.stream().anyMatch(proof -> proof.revoked() == null)) {
      throw Refusal.conflict(
          "skill-proven",
          "Somebody has proven it as it is: require another skill, and withdraw this one.");
    }
    this.content = to;
    return true;
  }

  /**
   * @throws Refusal 409 where it is required no more already
   */
  void withdraw(Participation by, String reason, Instant now) {
    requireStanding();
    this.withdrawn = SkillProof.Hand.of(by, now);
    this.withdrawalReason = reason.strip();
  }

  /**
   * @throws Refusal 409 where it is required no more, or has as many proofs as it may have
   */
  void prove(Participation by, SkillProofContent proof, Instant now) {
    requireStanding();
    if (proofs.size() >= MOST_PROOFS) {
      throw Refusal.conflict(
          "too-many-proofs", "%d people have proven this skill: that is enough.", proofs.size());
    }
    List<SkillProof> all = new ArrayList<>(proofs);
    all.add(new SkillProof(Ids.next(), proof, SkillProof.Hand.of(by, now), null, null));
    this.proofs = List.copyOf(all);
  }

  /**
   * @throws Refusal 404 where there is no such proof, 409 where it is taken back already
   */
  void revoke(UUID proofId, Participation by, String reason, Instant now) {
    SkillProof proof =
        proofs.stream()
            .filter(one -> one.id().equals(proofId))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("proof of skill"));
    if (proof.revoked() != null) {
      throw Refusal.conflict(
          "already-revoked",
          "It was taken back at %s by %s.",
          proof.revoked().at(),
          proof.revoked().name());
    }
    SkillProof revoked = proof.revoked(SkillProof.Hand.of(by, now), reason.strip());
    this.proofs = proofs.stream().map(one -> one == proof ? revoked : one).toList();
  }

  private void requireStanding() {
    if (withdrawn != null) {
      throw Refusal.conflict(
          "skill-withdrawn",
          "It is required no more: %s withdrew it at %s.",
          withdrawn.name(),
          withdrawn.at());
    }
  }

  /** Whether somebody has proven it, and the proof holds on that day (R13). */
  public boolean isProvenOn(LocalDate day) {
    return proofs.stream().anyMatch(proof -> proof.holdsOn(day));
  }

  public SkillContent content() {
    return content;
  }

  /** In the order in which they were recorded. */
  List<SkillProof> proofs() {
    return proofs;
  }

  SkillProof.Hand required() {
    return required;
  }

  /** Null while it is required. */
  String withdrawalReason() {
    return withdrawalReason;
  }

  long version() {
    return version;
  }
}
