package org.cocreation.operations.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cocreation.chassis.language.Texts;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.GoLiveCondition;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.rollout.SiteStep;
import org.cocreation.operations.text.GoLiveTexts;

/** What the plan of the site puts before going live is done. */
@ApplicationScoped
@Priority(10)
class StepsDone implements GoLiveCondition {

  @Override
  public List<Condition> of(Site site) {
    GoLiveTexts texts = Texts.of(GoLiveTexts.class);
    return site.content().steps().stream()
        .filter(SiteStep::beforeGoLive)
        .map(
            step ->
                new Condition("step", step.done(), texts.stepDone(step.title()), texts.doStep()))
        .toList();
  }
}
