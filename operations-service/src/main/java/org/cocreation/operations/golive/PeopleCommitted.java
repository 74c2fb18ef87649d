package org.cocreation.operations.golive;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.cocreation.chassis.language.ConstantWords;
import org.cocreation.chassis.language.Texts;
import org.cocreation.chassis.process.Side;
import org.cocreation.operations.rollout.Condition;
import org.cocreation.operations.rollout.GoLiveCondition;
import org.cocreation.operations.rollout.Site;
import org.cocreation.operations.text.GoLiveTexts;

/** Operations of both sides stands for the people whom it commits to the site (R12). */
@ApplicationScoped
@Priority(30)
class PeopleCommitted implements GoLiveCondition {

  @Override
  public List<Condition> of(Site site) {
    GoLiveTexts texts = Texts.of(GoLiveTexts.class);
    return Arrays.stream(Side.values())
        .map(
            side ->
                new Condition(
                    "commitment",
                    site.isConfirmedBy(side),
                    texts.committed(ConstantWords.inSentence(side)),
                    texts.commit()))
        .toList();
  }
}
