package org.cocreation.operations.skill;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.text.Text;

/** The skills that the cycles require. */
@ApplicationScoped
public class SkillRepository implements PanacheRepositoryBase<Skill, UUID> {

  private final Clock clock;

  SkillRepository(Clock clock) {
    this.clock = clock;
  }

  Optional<Skill> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those that are required, oldest first. */
  public List<Skill> standing(UUID cycleId) {
    return list("cycleId = ?1 and withdrawalReason is null order by id", cycleId);
  }

  /** Those that nobody has proven today: R13 asks for none. */
  public List<Skill> unproven(UUID cycleId) {
    LocalDate today = LocalDate.now(clock);
    return standing(cycleId).stream().filter(skill -> !skill.isProvenOn(today)).toList();
  }

  /** A skill that a site needs, and whether somebody's proof holds today. */
  public record AtSite(SkillContent content, boolean proven) {}

  /**
   * Those that are required at a site, oldest first, for whether it can go live (R13). One whose
   * site is none of those that are planned counts at each of them: no other name gets around it.
   *
   * @param site as people called it; upper and lower case and spaces do not matter
   * @param planned what all sites of the cycle are called
   */
  public List<AtSite> atSite(UUID cycleId, String site, List<String> planned) {
    LocalDate today = LocalDate.now(clock);
    String called = Text.plain(site);
    Set<String> known = planned.stream().map(Text::plain).collect(Collectors.toSet());
    return standing(cycleId).stream()
        .filter(
            skill -> {
              String at = Text.plain(skill.content().site());
              return at.equals(called) || !known.contains(at);
            })
        .map(skill -> new AtSite(skill.content(), skill.isProvenOn(today)))
        .toList();
  }

  /** Those that are required, oldest first. */
  List<Skill> list(UUID cycleId, Optional<UUID> after, int most) {
    return find(
            "cycleId = ?1 and id > ?2 and withdrawalReason is null order by id",
            cycleId,
            after.orElse(new UUID(0, 0)))
        .range(0, most - 1)
        .list();
  }
}
