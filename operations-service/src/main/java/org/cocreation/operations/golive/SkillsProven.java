package org.cocreation.operations.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.language.Texts;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.GoLiveCondition;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteRepository;
import org.cocreation.operations.skill.SkillRepository;
import org.cocreation.operations.text.GoLiveTexts;

/** Each skill that is required at the site is proven by somebody of its role, as of today (R13). */
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
    return skills.atSite(site.cycleId(), site.content().name(), planned).stream()
        .map(
            required ->
                new Condition(
                    "skill",
                    required.proven(),
                    texts.skill(required.content().role(), required.content().name()),
                    texts.proveSkill()))
        .toList();
  }
}
