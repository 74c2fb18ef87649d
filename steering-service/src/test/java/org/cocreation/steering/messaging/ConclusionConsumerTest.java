package org.cocreation.steering.messaging;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.Service;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** Steering reads what its siblings' own examples say. */
@QuarkusTest
@WithTestResource(TestStack.class)
class ConclusionConsumerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void shouldTakeInTheConceptAndItsReviewOfThisCycleAndRoundPastWhatIsUnreadable() {
    try (Siblings siblings = Siblings.atWork()) {
      CycleFixture cycle = CycleFixture.started();
      String partnership = cycle.partnership().id();

      siblings.send(Service.DEVELOPMENT, partnership, "no event at all");
      siblings.send(
          Service.DEVELOPMENT,
          partnership,
          """
          {"specversion": "1.0", "id": "x", "source": "/development-service", "subject": "x",
           "type": "org.cocreation.development.activity.forgotten.v1", "data": {}}""");
      siblings.tellCompleted(ActivityDefinition.REVIEW_CONCEPT, partnership, cycle.id(), 7);
      siblings.tellCompleted(ActivityDefinition.DESIGN_CONCEPT, partnership, cycle.id(), 1);

      await().atMost(PATIENCE).until(() -> !missing(cycle).contains("concept"));
      org.assertj.core.api.Assertions.assertThat(missing(cycle)).contains("concept-review");
      siblings.tellCompleted(ActivityDefinition.REVIEW_CONCEPT, partnership, cycle.id(), 1);
      await().atMost(PATIENCE).until(() -> !missing(cycle).contains("concept-review"));
    }
  }

  private static List<String> missing(CycleFixture cycle) {
    return cycle.gate().path("missing");
  }
}
