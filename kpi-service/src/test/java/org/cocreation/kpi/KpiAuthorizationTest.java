package org.cocreation.kpi;

import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.test.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.input.AuthorizationMatrix;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.test.FeatureTest;

/** Every member measures; the models of the processes are everybody's. */
@QuarkusTest
@TestProfile(FeatureTest.class)
class KpiAuthorizationTest extends AuthorizationMatrix {

  @Override
  protected Map<String, List<String>> values() {
    String process = "process-" + UUID.randomUUID();
    Sent.processDeployed(process, "<model/>");
    String model = "/api/v1/processes/" + process;
    await().until(() -> as("steering@mincorp").get(model).statusCode() == 200);
    Story story = Story.begun("Weight loading");
    return Map.of(
        "cycles", List.of(story.cycle().toString()),
        "kpis", List.of(story.kpi().toString()),
        "processes", List.of(process));
  }

  @Override
  protected Team team() {
    return null;
  }

  @Override
  protected Set<String> known() {
    return Set.of("showProcess");
  }
}
