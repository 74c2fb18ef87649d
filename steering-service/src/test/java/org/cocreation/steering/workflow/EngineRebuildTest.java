package org.cocreation.steering.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.localstack.ZeebeEngine;
import org.cocreation.steering.CycleFixture;
import org.cocreation.steering.Siblings;
import org.junit.jupiter.api.Test;

/** With the engine's data gone, every open cycle stands again where it stood (design 4). */
@QuarkusTest
@WithTestResource(TestStack.class)
class EngineRebuildTest {

  @Test
  void shouldLeadEveryCycleBackToWhereItStoodAndOnFromThere() {
    CycleFixture working;
    CycleFixture deciding;
    CycleFixture decidedMeanwhile;
    CycleFixture shelved;
    String activity;
    try (Siblings siblings = Siblings.atWork()) {
      working = CycleFixture.started();
      activity = working.awaitSteeringActivity();
      deciding = CycleFixture.started().in(Phase.PRIORITIZATION).finishPhase();
      decidedMeanwhile = CycleFixture.started().finishPhase();
      shelved = CycleFixture.started().in(Phase.PRIORITIZATION);
      shelved.decide("{\"outcome\": \"SHELVE\", \"reason\": \"Not now.\"}").statusCode(201);
    }
    ZeebeEngine engine = TestStack.running().zeebe();
    engine.stop();
    engine.deleteData();
    decidedMeanwhile.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
    engine.start();

    try (Siblings siblings = Siblings.atWork()) {
      assertThat(working.awaitSteeringActivity()).isEqualTo(activity);
      working.finishPhase();
      decidedMeanwhile.finishPhase();
      assertThat(decidedMeanwhile.path("phase")).isEqualTo("PRIORITIZATION");
      shelved.decide("{\"outcome\": \"REVIVE\", \"reason\": \"Now.\"}").statusCode(201);
      shelved.finishPhase();
      String hash = deciding.openGate();
      deciding.approve(Side.PROVIDER, hash).then().statusCode(201);
      deciding.approve(Side.CUSTOMER, hash).then().statusCode(201);
      deciding.decide("{\"outcome\": \"INVEST\"}").statusCode(201);
      deciding.finishPhase();
      assertThat(deciding.path("phase")).isEqualTo("DEVELOPMENT");
    }
  }
}
