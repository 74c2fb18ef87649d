package org.cocreation.operations.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.cocreation.chassis.http.Preconditions;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Team;
import org.cocreation.operations.rollout.SiteRepository;

/**
 * Operations says which skills a role must have, and who has proven them (activity 12, R13). What
 * can make one unproven holds the sites of its cycle: none goes live at the same moment.
 */
@ApplicationScoped
class RequireSkill {

  private final SkillRepository skills;
  private final SiteRepository sites;
  private final Access access;
  private final Events events;
  private final Clock clock;

  RequireSkill(
      SkillRepository skills, SiteRepository sites, Access access, Events events, Clock clock) {
    this.skills = skills;
    this.sites = sites;
    this.access = access;
    this.events = events;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 outside of the phase IMPLEMENTATION
   */
  Skill require(UUID cycleId, Actor by, SkillContent content) {
    Participation participation = requireWriting(cycleId, by);
    sites.hold(cycleId);
    Skill skill = Skill.require(participation, content, clock.instant());
    skills.persist(skill);
    tell(SkillFact.REQUIRED, skill, participation, null);
    return skill;
  }

  /**
   * Saying the same again changes nothing.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is required no more,
   *     proven as it is, or outside of the phase IMPLEMENTATION, 412 and 428 for a version that is
   *     stale or missing
   */
  Skill change(UUID id, Actor by, String ifMatch, SkillContent content) {
    Skill skill = access.toRead("skill", skills.findAndLock(id), by);
    Participation participation = requireWriting(skill.cycleId(), by);
    Preconditions.requireMatch(ifMatch, skill.version());
    sites.hold(skill.cycleId());
    if (skill.change(content)) {
      tell(SkillFact.CHANGED, skill, participation, null);
    }
    return skill;
  }

  /**
   * @throws Refusal as {@link #change}
   */
  Skill withdraw(UUID id, Actor by, String ifMatch, String reason) {
    Skill skill = access.toRead("skill", skills.findAndLock(id), by);
    Participation participation = requireWriting(skill.cycleId(), by);
    Preconditions.requireMatch(ifMatch, skill.version());
    skill.withdraw(participation, reason, clock.instant());
    tell(SkillFact.WITHDRAWN, skill, participation, reason.strip());
    return skill;
  }

  /**
   * Several who record proofs at once do not get into each other's way.
   *
   * @throws Refusal 404 for outsiders, 403 for other teams, 409 where it is required no more, or
   *     outside of the phase IMPLEMENTATION, 422 for what nobody can have proven so
   */
  Skill prove(UUID id, Actor by, SkillProofContent proof) {
    Skill skill = access.toRead("skill", skills.findAndLock(id), by);
    Participation participation = requireWriting(skill.cycleId(), by);
    proof.requirePossible(LocalDate.now(clock));
    skill.prove(participation, proof, clock.instant());
    tell(SkillFact.PROVEN, skill, participation, null);
    return skill;
  }

  /**
   * @throws Refusal 404 for outsiders and where there is no such proof, 403 for other teams, 409
   *     where it is taken back already, or outside of the phase IMPLEMENTATION
   */
  Skill revoke(UUID id, UUID proofId, Actor by, String reason) {
    Skill skill = access.toRead("skill", skills.findAndLock(id), by);
    Participation participation = requireWriting(skill.cycleId(), by);
    sites.hold(skill.cycleId());
    skill.revoke(proofId, participation, reason, clock.instant());
    tell(SkillFact.REVOKED, skill, participation, reason.strip());
    return skill;
  }

  private Participation requireWriting(UUID cycleId, Actor by) {
    return access
        .toChange("cycle", cycleId, by)
        .requireTeam(Team.OPERATIONS)
        .requireIn(Phase.IMPLEMENTATION);
  }

  private void tell(SkillFact fact, Skill skill, Participation by, String reason) {
    skills.flush();
    events.publish(fact, skill, by.actingPerson(), SkillView.of(skill), reason);
  }
}
