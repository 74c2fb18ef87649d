package org.cocreation.steering.workflow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.Map;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.decision.ResumeCycles;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.EngineReady;
import org.cocreation.steering.workflow.camunda8.Camunda8Engine;
import org.cocreation.steering.workflow.embedded.EmbeddedEngine;
import org.cocreation.steering.workflow.embedded.TimerSettings;
import org.junit.jupiter.api.Test;

/** Without an engine the service says what is wrong and what helps, and does not half-run. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(ChosenEngineTest.UnknownEngine.class)
class ChosenEngineTest {

  @Inject ChosenEngine engine;
  @Inject AgroalDataSource dataSource;
  @Inject TransactionManager transactions;
  @Inject ConductedCycles cycles;
  @Inject Camunda8Engine camunda8;
  @Inject Obstacles obstacles;
  @Inject TellModels tellModels;
  @Inject ResumeCycles resumeCycles;
  @Inject Event<EngineReady> ready;

  public static class UnknownEngine implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("cocreation.engine", "flowable");
    }
  }

  @Test
  void shouldSayThatItIsNotReadyAndWhichEnginesThereAre() {
    assertNotReady("cocreation.engine is 'flowable': set it to embedded or camunda8");
  }

  @Test
  void shouldSayWhichSettingMakesNoSenseAndWhatWould() {
    EmbeddedEngine refusing =
        new EmbeddedEngine(dataSource, transactions, cycles, TimerSettings.withoutThreads());

    open(refusing);

    assertNotReady("cocreation.engine.embedded.timer-threads is 0: set it to 1 to 64");
    engine.open(new DatabaseReady());
  }

  @Test
  void shouldTellNoModelThatIsNotDeployed() {
    EngineRows rows = new EngineRows(dataSource);
    rows.change("delete from deployed_process");

    engine.open(new DatabaseReady());

    assertThat(rows.count("select count(*) from deployed_process")).isZero();
  }

  @Test
  void shouldRefuseEveryRequestUntilItIs() {
    given()
        .get("/api/v1/partnerships")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:cocreation:problem:not-ready"));
  }

  private void open(EmbeddedEngine embedded) {
    new ChosenEngine(
            EngineName.EMBEDDED, embedded, camunda8, obstacles, tellModels, resumeCycles, ready)
        .open(new DatabaseReady());
  }

  private static void assertNotReady(String reason) {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.find { it.name == 'obstacles' }.data.engine", equalTo(reason));
  }
}
