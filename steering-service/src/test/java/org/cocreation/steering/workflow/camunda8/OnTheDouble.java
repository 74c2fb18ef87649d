package org.cocreation.steering.workflow.camunda8;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cocreation.steering.engine.EngineReady;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.engine.RecordingCycles;

/** Steering with Camunda 8, which is a double, and with a domain as small as an engine needs it. */
public class OnTheDouble implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("cocreation.engine", "camunda8", "cocreation.engine.check-every", "100ms");
  }

  @Override
  public Set<Class<?>> getEnabledAlternatives() {
    return Set.of(SmallDomain.class, Leader.class);
  }

  @Override
  public List<TestResourceEntry> testResources() {
    return List.of(new TestResourceEntry(Cluster.class));
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

  /** In place of steering's features: {@link RecordingCycles}. */
  @Alternative
  @ApplicationScoped
  static class SmallDomain {

    @Produces
    @Singleton
    RecordingCycles cycles(AgroalDataSource dataSource) {
      RecordingCycles cycles = new RecordingCycles(dataSource);
      cycles.createTables();
      return cycles;
    }

    @Produces
    @ApplicationScoped
    ProcessEngine engine(Camunda8Engine engine) {
      return engine;
    }
  }

  /** What leads the engine to the cycles of {@link SmallDomain} whenever it is ready. */
  @Alternative
  @ApplicationScoped
  static class Leader {

    private final List<UUID> open = new CopyOnWriteArrayList<>();

    @Inject Camunda8Engine engine;
    @Inject RecordingCycles cycles;

    void lead(UUID cycleId) {
      open.add(cycleId);
    }

    void lead(@Observes EngineReady ready) {
      for (UUID cycleId : open) {
        QuarkusTransaction.requiringNew()
            .run(
                () -> {
                  cycles.lock(cycleId);
                  engine.start(cycleId);
                });
      }
    }

    void open(@Observes StartupEvent event) {
      engine.open();
    }

    void close(@Observes ShutdownEvent event) {
      engine.close();
    }
  }
}
