package org.cocreation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.acceptance.Partnership.CUSTOMER;
import static org.cocreation.acceptance.Partnership.PROVIDER;

import java.nio.file.Path;
import java.util.Map;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.LocalStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * At the first start after the former release every open cycle is led to its phase and round: what
 * its teams completed there counts, and what is open is open for them.
 */
@ExtendWith(PackagedStack.class)
class FormerReleaseTest {

  private static final Path DIRECTORY = Path.of("target/former-release");

  @Test
  void shouldGoOnWithEveryCycleOfTheFormerRelease() {
    try (LocalStack databases =
        LocalStack.in(DIRECTORY).with(Infrastructure.POSTGRESQL).fresh().onFreePorts().start()) {
      FormerRelease.loadInto(databases.postgreSql());
    }
    try (LocalStack stack = LocalStack.in(DIRECTORY).withEverything().onFreePorts().start()) {
      PackagedStack.replaceBy(stack);

      Cycle inNeeds = FormerRelease.cycle("in-needs");
      inNeeds.awaitOpen("assess-opportunities");
      inNeeds.complete("assess-opportunities");
      inNeeds.invest();
      inNeeds.awaitPhase("PRIORITIZATION");

      Cycle decided = FormerRelease.cycle("awaiting-decision-on-needs");
      assertThat(decided.view()).containsEntry("awaitingDecision", true);
      decided.invest();
      decided.awaitPhase("PRIORITIZATION");

      Cycle shelved = FormerRelease.cycle("shelved-in-prioritization");
      assertThat(shelved.open()).isEmpty();
      shelved.decide("REVIVE", Map.of());
      shelved.awaitPhase("PRIORITIZATION");
      assertThat(shelved.view()).containsEntry("round", 2);

      Cycle secondRound = FormerRelease.cycle("second-round-of-needs");
      secondRound.awaitOpen("assess-opportunities", "define-goals");
      secondRound.complete("assess-opportunities");
      secondRound.complete("define-goals");
      secondRound.invest();
      secondRound.awaitPhase("PRIORITIZATION");

      Cycle atTheGate = FormerRelease.cycle("awaiting-decision-at-the-gate");
      String hash = atTheGate.awaitGate();
      atTheGate.approve(PROVIDER, hash).then().statusCode(201);
      atTheGate.approve(CUSTOMER, hash).then().statusCode(201);
      atTheGate.decide("INVEST", Map.of("contentHash", hash));
      atTheGate.awaitPhase("DEVELOPMENT");

      Cycle developed = FormerRelease.cycle("in-development");
      developed.awaitOpen("assess-solution", "prioritize-resources");
      developed.complete("assess-solution");
      developed.complete("prioritize-resources");
      developed.invest();
      developed.awaitPhase("IMPLEMENTATION");
    }
  }
}
