package org.cocreation.operations;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Personas;

@QuarkusTest
@TestProfile(FeatureTest.class)
class OperationsBadInputsTest extends BadInputs {

  private static final String SPEAKER = "operations@mincorp";

  @Override
  protected Target target() {
    CycleFixture cycle = CycleFixture.runningIn("NEEDS");
    String need = cycle.express(SPEAKER, "Driver");
    return new Target(
        Tokens.of(Personas.named(SPEAKER)),
        Map.of("cycles", List.of(cycle.id().toString()), "operational-needs", List.of(need)));
  }
}
