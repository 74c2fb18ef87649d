package org.cocreation.chassis.workflow;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.ClientStatusException;
import io.camunda.client.api.command.DeployResourceCommandStep1;
import io.grpc.Status;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.outbox.Events;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps this service's process models deployed: at the start, and again when the engine turns out
 * to have lost them, which means that it lost all its data. Then whoever has instances there starts
 * them anew ({@link EngineReady}).
 */
@ApplicationScoped
public class ProcessDeployment {

  /** Fired, outside any transaction, once the models are deployed, and again after each loss. */
  public record EngineReady() {}

  /** Something that the engine should know is not deployed yet. */
  static class NotDeployed extends RuntimeException {}

  private static final Logger LOG = Logger.getLogger(ProcessDeployment.class);

  private final CamundaClient client;
  private final EntityManager entities;
  private final Events events;
  private final Event<EngineReady> ready;
  private final Event<EngineLost> engineLost;
  private final boolean enabled;
  private final Duration checkEvery;
  private final List<ProcessModel> models;
  private final Set<String> known = ConcurrentHashMap.newKeySet();
  private Thread thread;

  /**
   * @param processes the ids of the models that this service owns
   * @param checkEvery how often it looks whether the engine still has them
   */
  @Inject
  ProcessDeployment(
      CamundaClient client,
      EntityManager entities,
      Events events,
      Event<EngineReady> ready,
      Event<EngineLost> engineLost,
      @ConfigProperty(name = "cocreation.engine.enabled") boolean enabled,
      @ConfigProperty(name = "cocreation.engine.processes") Optional<List<String>> processes,
      @ConfigProperty(name = "cocreation.engine.check-every", defaultValue = "2s")
          Duration checkEvery) {
    this.client = client;
    this.entities = entities;
    this.events = events;
    this.ready = ready;
    this.engineLost = engineLost;
    this.enabled = enabled;
    this.checkEvery = checkEvery;
    this.models = processes.orElse(List.of()).stream().map(ProcessModel::load).toList();
  }

  void start(@Observes StartupEvent event) {
    if (enabled && !models.isEmpty()) {
      thread = Thread.ofPlatform().name("process-deployment").daemon().start(this::run);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    if (thread != null) {
      thread.interrupt();
    }
  }

  /**
   * @throws NotDeployed where one of them is not deployed, or the engine does not answer
   */
  void requireDeployed(Collection<String> processIds) {
    for (String processId : processIds) {
      if (!known.contains(processId)) {
        if (!isDeployed(processId)) {
          throw new NotDeployed();
        }
        known.add(processId);
      }
    }
  }

  /**
   * Whether this is still the engine that has what was deployed, and not an empty one in its place.
   * Once it says so after a loss, {@link EngineLost} was dealt with: that comes before deploying.
   */
  boolean isStillThere() {
    try {
      return models.isEmpty() || isDeployed(models.getFirst().processId());
    } catch (ClientException | NotDeployed e) {
      return false;
    }
  }

  private void run() {
    boolean deployed = false;
    try {
      while (true) {
        try {
          boolean lost = !isDeployed(models.getFirst().processId());
          if (lost) {
            known.clear();
            QuarkusTransaction.requiringNew().run(() -> engineLost.fire(new EngineLost()));
          }
          if (lost || !deployed) {
            deploy();
            QuarkusTransaction.requiringNew().run(this::makeKnown);
            ready.fire(new EngineReady());
            deployed = true;
          }
        } catch (ClientException | NotDeployed e) {
          LOG.debugf("Engine does not answer: reason=%s", e.getMessage());
        } catch (RuntimeException e) {
          LOG.warnf("Process models could not be deployed: reason=%s", e.toString());
        }
        TimeUnit.MILLISECONDS.sleep(deployed ? checkEvery.toMillis() : 300);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deploy() {
    DeployResourceCommandStep1.DeployResourceCommandStep2 command = null;
    for (ProcessModel model : models) {
      byte[] bytes = model.bpmn().getBytes(StandardCharsets.UTF_8);
      command =
          command == null
              ? client.newDeployResourceCommand().addResourceBytes(bytes, model.fileName())
              : command.addResourceBytes(bytes, model.fileName());
    }
    var ignored = command.send().join();
    LOG.infof(
        "Process models deployed: processIds=%s",
        models.stream().map(ProcessModel::processId).toList());
  }

  private void makeKnown() {
    for (ProcessModel model : models) {
      boolean changed =
          entities
                  .createNativeQuery(
                      """
                      insert into deployed_process (process_id, checksum) values (:id, :checksum)
                      on conflict (process_id) do update set checksum = excluded.checksum
                      where deployed_process.checksum <> excluded.checksum""")
                  .setParameter("id", model.processId())
                  .setParameter("checksum", model.checksum())
                  .executeUpdate()
              == 1;
      if (changed) {
        events.publish(new ProcessDeployed(model.processId(), model.checksum(), model.bpmn()));
      }
    }
  }

  /**
   * Asks the engine to start the process at an element that no model has: it says INVALID_ARGUMENT
   * where the process is deployed, NOT_FOUND where it is not, and starts nothing in either case.
   */
  private boolean isDeployed(String processId) {
    try {
      var ignored =
          client
              .newCreateInstanceCommand()
              .bpmnProcessId(processId)
              .latestVersion()
              .startBeforeElement("only-asking-whether-this-is-deployed")
              .send()
              .join();
      throw new IllegalStateException("The engine started at an element that does not exist");
    } catch (ClientStatusException e) {
      return switch (e.getStatusCode()) {
        case Status.Code.INVALID_ARGUMENT -> true;
        case Status.Code.NOT_FOUND -> false;
        default -> throw new NotDeployed();
      };
    }
  }
}
