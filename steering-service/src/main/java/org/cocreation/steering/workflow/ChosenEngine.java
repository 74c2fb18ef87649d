package org.cocreation.steering.workflow;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.steering.decision.ResumeCycles;
import org.cocreation.steering.engine.EngineReady;
import org.cocreation.steering.engine.ProcessEngine;
import org.cocreation.steering.workflow.camunda8.Camunda8Engine;
import org.cocreation.steering.workflow.embedded.EmbeddedEngine;
import org.cocreation.steering.workflow.embedded.SettingRefused;
import org.cocreation.steering.workflow.embedded.model.ModelRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The engine that conducts, by {@code cocreation.engine}: {@code embedded}, in this service's own
 * database and transactions, or {@code camunda8}, a cluster of one's own. It is open before
 * anything else of the service begins to work, or the service says why it is not ready.
 */
@ApplicationScoped
class ChosenEngine {

  private static final Logger LOG = Logger.getLogger(ChosenEngine.class);

  /** Before the inbox and everything else that begins at the start. */
  private static final int BEFORE_ALL_WORK = 100;

  /** After the inbox, the relays and whatever else still moves cycles while the service stops. */
  private static final int AFTER_ALL_WORK = 10_000;

  private static final String ENGINE = "engine";

  private final String name;
  private final EmbeddedEngine embedded;
  private final Camunda8Engine camunda8;
  private final Obstacles obstacles;
  private final TellModels tellModels;
  private final ResumeCycles resumeCycles;
  private final Event<EngineReady> ready;

  ChosenEngine(
      @ConfigProperty(name = "cocreation.engine") String name,
      EmbeddedEngine embedded,
      Camunda8Engine camunda8,
      Obstacles obstacles,
      TellModels tellModels,
      ResumeCycles resumeCycles,
      Event<EngineReady> ready) {
    this.name = name;
    this.embedded = embedded;
    this.camunda8 = camunda8;
    this.obstacles = obstacles;
    this.tellModels = tellModels;
    this.resumeCycles = resumeCycles;
    this.ready = ready;
  }

  @Produces
  @ApplicationScoped
  ProcessEngine engine() {
    return switch (name) {
      case EngineName.EMBEDDED -> embedded;
      case EngineName.CAMUNDA8 -> camunda8;
      default -> throw new IllegalStateException("There is no engine called " + name);
    };
  }

  void open(@Observes @Priority(BEFORE_ALL_WORK) DatabaseReady event) {
    switch (name) {
      case EngineName.EMBEDDED -> openEmbedded();
      case EngineName.CAMUNDA8 -> openCamunda8();
      default ->
          standStill(
              "cocreation.engine is '%s': set it to %s or %s"
                  .formatted(name, EngineName.EMBEDDED, EngineName.CAMUNDA8));
    }
  }

  void close(@Observes @Priority(AFTER_ALL_WORK) ShutdownEvent event) {
    resumeCycles.close();
    embedded.close();
    camunda8.close();
  }

  /** The models are deployed; what another engine conducted moves over while people go on. */
  void begin(@Observes EngineReady ignored) {
    tellModels.tell();
    resumeCycles.resume();
  }

  private void openEmbedded() {
    try {
      embedded.open();
    } catch (ModelRefused | SettingRefused e) {
      standStill(e.getMessage());
      return;
    }
    ready.fire(new EngineReady());
  }

  /** It has every cycle that is open; where the embedded engine had them soon is out of date. */
  private void openCamunda8() {
    embedded.forget();
    camunda8.open();
  }

  private void standStill(String reason) {
    LOG.errorf("The engine cannot conduct: %s", reason);
    obstacles.raise(ENGINE, reason);
  }
}
