package org.cocreation.development;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Personas;

/** With a cycle in phase 1, and one in phase 2. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentBadInputsTest extends BadInputs {

  @Override
  protected Target target() {
    NeedsFixture needs = NeedsFixture.started();
    String need = needs.write(NeedsFixture.PROVIDER, "Half empty trucks");
    PrioritizationFixture prioritization = PrioritizationFixture.cycle();
    String problem = prioritization.problem("Half empty trucks").toString();
    return new Target(
        Tokens.of(Personas.named(NeedsFixture.PROVIDER)),
        Map.of(
            "cycles", List.of(needs.cycle().toString(), prioritization.id().toString()),
            "needs", List.of(need),
            "common-problems", List.of(problem)));
  }
}
