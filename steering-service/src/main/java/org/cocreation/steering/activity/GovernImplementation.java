package org.cocreation.steering.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.cocreation.chassis.activity.Activity;
import org.cocreation.chassis.activity.CoCreationActivity;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.cocreation.steering.rollout.ToldSite;
import org.cocreation.steering.rollout.ToldSites;
import org.cocreation.steering.text.NeededTexts;

/**
 * Activity 10, governing micro-service implementation (4.2.4): a plan, and resources that both
 * sides commit. Complete once the pilot site is live, with the people of both sides confirmed
 * (R12).
 */
@ApplicationScoped
class GovernImplementation implements CoCreationActivity {

  private final ToldSites sites;

  GovernImplementation(ToldSites sites) {
    this.sites = sites;
  }

  @Override
  public ActivityDefinition definition() {
    return ActivityDefinition.GOVERN_IMPLEMENTATION;
  }

  @Override
  public List<String> missing(Activity activity) {
    NeededTexts texts = Texts.of(NeededTexts.class);
    return sites
        .pilot(activity.cycleId())
        .map(pilot -> missing(pilot, texts))
        .orElseGet(() -> List.of(texts.site()));
  }

  private static List<String> missing(ToldSite pilot, NeededTexts texts) {
    List<String> missing = new ArrayList<>();
    for (Side side : pilot.unconfirmed()) {
      missing.add(texts.commitment(ConstantWords.inSentence(side), pilot.name()));
    }
    if (!pilot.isLive()) {
      missing.add(texts.pilotLive(pilot.name()));
    }
    return missing;
  }
}
