package org.cocreation.steering.workflow.camunda8;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.steering.EngineRows;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.EngineReady;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.workflow.EitherDomain;

/**
 * Steering with Camunda 8, which is a double; the cycles of {@link RecordingCycles} have it too.
 */
public class OnTheDouble implements QuarkusTestProfile {

  private static final int FIRST_OF_ALL = 1;

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("cocreation.engine", "camunda8", "cocreation.engine.check-every", "100ms");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(EitherDomain.class, SmallDomain.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Cluster.class));
  }

  /** The cluster is asked beside the start: until it has answered, requests get 503. */
  static void awaitReadiness() {
    await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
  }

  /** Waits until the cluster has all that it is to be told. */
  static void awaitHeard(AgroalDataSource dataSource) {
    EngineRows rows = new EngineRows(dataSource);
    await().until(() -> rows.count("select count(*) from outbox where channel = 'ENGINE'") == 0);
  }

  /** The double, for the whole time of the tests. */
  public static class Cluster implements QuarkusTestResourceLifecycleManager {

    private static GatewayDouble running;

    static GatewayDouble running() {
      return running;
    }

    @Override
    public Map<String, String> start() {
      running = new GatewayDouble();
      running.start();
      return Map.of("cocreation.engine.gateway", running.address().toString());
    }

    @Override
    public void stop() {
      running.close();
    }
  }

  /** Beside steering's features: {@link RecordingCycles}, and what leads the engine to them. */
  @Alternative
  @ApplicationScoped
  static class SmallDomain {

    private final List<UUID> led = new CopyOnWriteArrayList<>();

    @Produces
    @Singleton
    @Typed(RecordingCycles.class)
    RecordingCycles cycles(AgroalDataSource dataSource) {
      return new RecordingCycles(dataSource);
    }

    void createTables(
        @Observes @Priority(FIRST_OF_ALL) DatabaseReady event, RecordingCycles cycles) {
      cycles.createTables();
    }

    void lead(UUID cycleId) {
      led.add(cycleId);
    }

    void leadNone() {
      led.clear();
    }

    void lead(@Observes EngineReady ready, RecordingCycles cycles, ProcessEngine engine) {
      for (UUID cycleId : led) {
        QuarkusTransaction.requiringNew()
            .run(
                () -> {
                  cycles.lock(cycleId);
                  if (!cycles.course(cycleId).decision().equals(Course.STOP)) {
                    engine.start(cycleId);
                  }
                });
      }
    }
  }
}
