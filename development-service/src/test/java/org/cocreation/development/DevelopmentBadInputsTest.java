package org.cocreation.development;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.cocreation.chassis.input.BadInputs;
import org.cocreation.chassis.test.FeatureTest;
import org.cocreation.chassis.test.Tokens;
import org.cocreation.localstack.Personas;

/** With a cycle in each of the first three phases. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class DevelopmentBadInputsTest extends BadInputs {

  @Override
  protected Target target() {
    NeedsFixture needs = NeedsFixture.started();
    String need = needs.write(NeedsFixture.PROVIDER, "Half empty trucks");
    PrioritizationFixture prioritization = PrioritizationFixture.cycle();
    String problem = prioritization.problem("Half empty trucks").toString();
    SprintFixture sprints = SprintFixture.running(2);
    String proof = sprints.show(NeedsFixture.PROVIDER, sprints.sprint()).path("id");
    return new Target(
        Tokens.of(Personas.named(NeedsFixture.PROVIDER)),
        Map.of(
            "cycles",
                List.of(
                    needs.cycle().toString(),
                    prioritization.id().toString(),
                    sprints.cycle().id().toString()),
            "sprints", List.of(sprints.sprint()),
            "data-sources", List.of(sprints.dataSource()),
            "proofs-of-concept", List.of(proof),
            "fileId", List.of(SprintFixture.file(proof)),
            "needs", List.of(need),
            "common-problems", List.of(problem)));
  }
}
