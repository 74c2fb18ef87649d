package org.cocreation.kpi;

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
class KpiBadInputsTest extends BadInputs {

  @Override
  protected Target target() {
    Story story = Story.begun("Weight loading");
    return new Target(
        Tokens.of(Personas.named("steering@mincorp")),
        Map.of(
            "cycles", List.of(story.cycle().toString()),
            "kpis", List.of(story.kpi().toString()),
            "processes", List.of("co-creation-cycle")));
  }
}
