package org.cocreation.steering.workflow;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.cocreation.chassis.test.TestStack;
import org.junit.jupiter.api.Test;

/** A setting that makes no sense is named, with what would, and nothing half-runs. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(RefusedSettingTest.WithoutThreads.class)
class RefusedSettingTest {

  public static class WithoutThreads implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("cocreation.engine.embedded.timer-threads", "0");
    }
  }

  @Test
  void shouldSayThatItIsNotReadyAndWhatToChange() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body(
            "checks.find { it.name == 'obstacles' }.data.engine",
            equalTo("cocreation.engine.embedded.timer-threads is 0: set it to 1 to 64"));
  }
}
