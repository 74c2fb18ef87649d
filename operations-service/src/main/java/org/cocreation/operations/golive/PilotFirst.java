package org.cocreation.operations.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.language.Texts;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.GoLiveCondition;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteRepository;
import org.cocreation.operations.text.GoLiveTexts;

/** The pilot is live before any other site of its cycle goes live (4.2.4). */
@ApplicationScoped
@Priority(20)
class PilotFirst implements GoLiveCondition {

  private final SiteRepository sites;

  PilotFirst(SiteRepository sites) {
    this.sites = sites;
  }

  @Override
  public List<Condition> of(Site site) {
    if (site.isPilot()) {
      return List.of();
    }
    GoLiveTexts texts = Texts.of(GoLiveTexts.class);
    Site pilot = sites.pilot(site.cycleId()).orElseThrow();
    return List.of(
        new Condition("pilot", pilot.isLive(), texts.pilotLive(pilot.name()), texts.pilotFirst()));
  }
}
