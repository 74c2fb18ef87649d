package org.cocreation.operations.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.problem.Refusal;

/** Shows the skills to every member of the partnership; to nobody else they exist (R21). */
@ApplicationScoped
public class ReadSkills {

  private final SkillRepository skills;
  private final Access access;
  private final Clock clock;

  ReadSkills(SkillRepository skills, Access access, Clock clock) {
    this.skills = skills;
    this.access = access;
    this.clock = clock;
  }

  /**
   * @throws Refusal 404 for outsiders
   */
  List<SkillView> list(UUID cycleId, Actor actor, Optional<UUID> after, int most) {
    return skills.list(access.toRead("cycle", cycleId, actor).cycleId(), after, most).stream()
        .map(this::view)
        .toList();
  }

  /** Those that are required, oldest first; for those who may read the cycle. */
  public List<Versioned<SkillView>> standing(UUID cycleId) {
    return skills.standing(cycleId).stream()
        .map(skill -> Versioned.of(view(skill), skill.version()))
        .toList();
  }

  /**
   * @throws Refusal 404 where there is none, or not for this person
   */
  Skill one(UUID id, Actor actor) {
    return access.toRead("skill", skills.findByIdOptional(id), actor);
  }

  /** As it is today. */
  SkillView view(Skill skill) {
    return SkillView.of(skill, LocalDate.now(clock));
  }
}
