package org.cocreation.operations.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.text.Text;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.GoLiveCondition;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteRepository;
import org.cocreation.operations.skill.SkillRepository;
import org.cocreation.operations.text.GoLiveTexts;

/**
 * Each skill that is required at the site is proven by somebody of its role, as of today, and each
 * role that must be able has such a skill (R13).
 */
@ApplicationScoped
@Priority(5)
class SkillsProven implements GoLiveCondition {

  private final SkillRepository skills;
  private final SiteRepository sites;

  SkillsProven(SkillRepository skills, SiteRepository sites) {
    this.skills = skills;
    this.sites = sites;
  }

  @Override
  public List<Condition> of(Site site) {
    GoLiveTexts texts = Texts.of(GoLiveTexts.class);
    List<String> planned =
        sites.of(site.cycleId()).stream().map(each -> each.content().name()).toList();
    List<SkillRepository.AtSite> required =
        skills.atSite(site.cycleId(), site.content().name(), planned);
    Set<String> withSkills =
        required.stream()
            .map(each -> Text.plain(each.content().role()))
            .collect(Collectors.toSet());
    return Stream.concat(
            required.stream()
                .map(
                    each ->
                        new Condition(
                            "skill",
                            each.proven(),
                            texts.skill(each.content().role(), each.content().name()),
                            texts.proveSkill())),
            site.content().roles().stream()
                .filter(role -> !withSkills.contains(Text.plain(role)))
                .map(
                    role ->
                        new Condition("skill", false, texts.roleSkill(role), texts.requireSkill())))
        .toList();
  }
}
