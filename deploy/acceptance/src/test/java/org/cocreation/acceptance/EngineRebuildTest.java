package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Set;
import org.cocreation.localstack.ZeebeEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The engine can be rebuilt: with its data deleted, every open cycle stands where it stood. */
@ExtendWith(PackagedStack.class)
class EngineRebuildTest {

  @Test
  void shouldLeadEveryOpenCycleBackToWhereItStood() {
    Partnership partnership = Partnership.accepted();
    Cycle midPhase = partnership.startCycle("In the middle of a phase");
    midPhase.awaitPhase("NEEDS");
    midPhase.complete("express-needs");
    Cycle decided = partnership.startCycle("Awaiting its decision");
    decided.awaitPhase("NEEDS");
    decided.completePhase("NEEDS");
    decided.awaitDecision();
    Cycle later = partnership.startCycle("In its second phase, second round");
    later.awaitPhase("NEEDS");
    later.completePhase("NEEDS");
    later.invest();
    later.awaitPhase("PRIORITIZATION");
    later.decide("REWORK", Map.of("toPhase", "NEEDS"));
    later.awaitPhase("NEEDS");
    later.complete("define-goals");
    Cycle shelved = partnership.startCycle("On the shelf");
    shelved.awaitPhase("NEEDS");
    shelved.decide("SHELVE", Map.of());
    await().atMost(Cycle.SOON).until(() -> shelved.open().isEmpty());
    Cycle stopped = partnership.startCycle("Stopped");
    stopped.awaitPhase("NEEDS");
    stopped.decide("STOP", Map.of());
    await().atMost(Cycle.SOON).until(() -> stopped.open().isEmpty());

    ZeebeEngine zeebe = PackagedStack.running().zeebe();
    zeebe.kill();
    // Concluded while the engine is away: its job is void afterwards, yet it must not come again.
    midPhase.complete("assess-opportunities");
    zeebe.deleteData();
    zeebe.start();

    midPhase.complete("define-goals");
    midPhase.invest();
    midPhase.awaitPhase("PRIORITIZATION");
    decided.invest();
    decided.awaitPhase("PRIORITIZATION");
    later.awaitOpen("assess-opportunities", "express-needs");
    later.complete("assess-opportunities");
    later.complete("express-needs");
    later.invest();
    later.awaitPhase("PRIORITIZATION");
    shelved.decide("REVIVE", Map.of());
    shelved.awaitPhase("NEEDS");
    assertThat(stopped.open()).isEmpty();
    assertThat(midPhase.keys("COMPLETED"))
        .isEqualTo(Set.of("define-goals", "assess-opportunities", "express-needs"));
  }
}
