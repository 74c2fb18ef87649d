package org.cocreation.development.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.development.NeedsFixture.CUSTOMER;
import static org.cocreation.development.NeedsFixture.PROVIDER;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Access;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.development.NeedsFixture;
import org.cocreation.development.needlist.SharedNeeds;
import org.cocreation.development.problem.ProblemNeeds;
import org.cocreation.development.processmap.ProcessSteps;
import org.cocreation.development.topic.SimilarTopicsView.NotCompared;
import org.junit.jupiter.api.Test;

/** Who does not want the model does not load it. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class SwitchedOffTopicsTest {

  @Inject Access access;
  @Inject SharedNeeds shared;
  @Inject ProblemNeeds merged;
  @Inject ProcessSteps steps;

  /** Without comparison by topic. */
  private record SwitchedOff() implements SimilarTopicsConfig {

    @Override
    public boolean enabled() {
      return false;
    }

    @Override
    public double from() {
      return 0;
    }
  }

  @Test
  void shouldCompareNothingWhereItIsSwitchedOff() {
    NeedsFixture needs = NeedsFixture.started();
    needs.write(PROVIDER, "Fibre gets cut by excavators");
    needs.write(CUSTOMER, "Digging crews damage buried cables");
    needs.share();
    // Without languages and vectors: nobody asks for them.
    SuggestTopics suggestTopics =
        new SuggestTopics(access, shared, merged, steps, null, null, new SwitchedOff());

    SimilarTopicsView view =
        suggestTopics.of(needs.cycle(), new Actor(CUSTOMER, "Sofia Kallio", "mincorp"));

    assertThat(view.compared()).isFalse();
    assertThat(view.notComparedBecause()).isEqualTo(NotCompared.SWITCHED_OFF);
    assertThat(view.items()).isEmpty();
  }
}
