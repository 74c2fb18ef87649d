package org.cocreation.steering.workflow.camunda8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.cocreation.chassis.test.TestStack;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.ProcessEngineContract;
import org.cocreation.steering.engine.RecordingCycles;
import org.junit.jupiter.api.BeforeEach;

/** Camunda 8, as far as its double goes, keeps the contract of all engines. */
@QuarkusTest
@WithTestResource(TestStack.class)
@TestProfile(OnTheDouble.class)
class Camunda8EngineTest extends ProcessEngineContract {

  @Inject Camunda8Engine engine;
  @Inject RecordingCycles cycles;
  @Inject AgroalDataSource dataSource;

  @BeforeEach
  void awaitReadiness() {
    OnTheDouble.awaitReadiness();
  }

  @Override
  protected ProcessEngine engine() {
    return engine;
  }

  @Override
  protected RecordingCycles cycles() {
    return cycles;
  }

  @Override
  protected void inTransaction(Runnable step) {
    QuarkusTransaction.requiringNew().run(step);
  }

  @Override
  protected void awaitHeard() {
    OnTheDouble.awaitHeard(dataSource);
  }

  @Override
  protected Duration settlingTime() {
    return Duration.ofMillis(100);
  }
}
