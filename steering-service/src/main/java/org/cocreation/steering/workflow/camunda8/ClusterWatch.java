package org.cocreation.steering.workflow.camunda8;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cocreation.chassis.database.DatabaseReady;
import org.cocreation.chassis.startup.Obstacles;
import org.cocreation.steering.engine.EngineReady;
import org.cocreation.steering.workflow.EngineName;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Keeps the cluster as steering needs it, from a thread of its own: with the models, and with every
 * cycle that it should conduct. A cluster without the models has lost all its data, or is new.
 */
@ApplicationScoped
class ClusterWatch {

  static final String ENGINE = "cocreation.engine";

  private static final Logger LOG = Logger.getLogger(ClusterWatch.class);
  private static final String OBSTACLE = "engine";
  private static final Duration TRY_AGAIN_AFTER = Duration.ofMillis(300);

  private final Gateway gateway;
  private final JobWorkers workers;
  private final EngineMemory memory;
  private final Commands commands;
  private final EntityManager entities;
  private final Event<EngineReady> ready;
  private final Obstacles obstacles;
  private final boolean embedded;
  private final Optional<String> address;
  private final Duration checkEvery;

  private Thread thread;
  private volatile boolean open;

  /**
   * Whether the cluster has the models, and its cycles are being resumed; and whether it ever was.
   */
  private boolean isReady;

  private boolean wasReady;

  /** The problem that was told last. */
  private String told = "";

  /**
   * @param address of the gateway
   * @param checkEvery how often to look whether the cluster still has the models
   */
  ClusterWatch(
      Gateway gateway,
      JobWorkers workers,
      EngineMemory memory,
      Commands commands,
      EntityManager entities,
      Event<EngineReady> ready,
      Obstacles obstacles,
      @ConfigProperty(name = ENGINE) String engine,
      @ConfigProperty(name = "cocreation.engine.gateway") Optional<String> address,
      @ConfigProperty(name = "cocreation.engine.check-every", defaultValue = "2s")
          Duration checkEvery) {
    this.gateway = gateway;
    this.workers = workers;
    this.memory = memory;
    this.commands = commands;
    this.entities = entities;
    this.ready = ready;
    this.obstacles = obstacles;
    this.embedded = engine.equals(EngineName.EMBEDDED);
    this.address = address;
    this.checkEvery = checkEvery;
  }

  static boolean isChosen(String engine) {
    return engine.equals(EngineName.CAMUNDA8);
  }

  /**
   * The embedded engine conducts now: what a cluster was told is out of date by the time that it
   * conducts again, and every cycle is then started anew.
   */
  void forgetWhereTheEmbeddedEngineConducts(@Observes DatabaseReady event) {
    if (embedded) {
      QuarkusTransaction.requiringNew().run(this::forget);
    }
  }

  void open() {
    if (open) {
      return;
    }
    URI gatewayAddress;
    try {
      gatewayAddress = GatewayAddress.of(address);
    } catch (IllegalArgumentException e) {
      LOG.error(e.getMessage());
      obstacles.raise(OBSTACLE, e.getMessage());
      return;
    }
    obstacles.raise(OBSTACLE, "Waiting for the Camunda 8 gateway at " + gatewayAddress);
    gateway.open(gatewayAddress);
    open = true;
    thread = Thread.ofPlatform().name("camunda8-watch").daemon().start(this::run);
  }

  void close() {
    if (!open) {
      return;
    }
    open = false;
    workers.close();
    thread.interrupt();
    try {
      boolean ignored = thread.join(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    gateway.close();
  }

  private void run() {
    try {
      while (open) {
        String problem = "";
        try {
          look();
        } catch (Gateway.NoAnswer e) {
          problem = e.getMessage();
        } catch (RuntimeException e) {
          problem = "Camunda 8 cannot conduct yet: " + e;
        }
        if (open) {
          tell(problem);
        }
        TimeUnit.MILLISECONDS.sleep((isReady ? checkEvery : TRY_AGAIN_AFTER).toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * What was told to a cluster that lost its data is forgotten before the models are there again:
   * without them nothing starts there, so that no new job can have a key that an old one had.
   */
  private void look() {
    if (!gateway.hasModels()) {
      isReady = false;
      alone(
          () -> {
            if (!gateway.hasModels()) {
              forget();
            }
          });
    }
    if (!isReady) {
      alone(gateway::deploy);
      workers.open();
      ready.fire(new EngineReady());
      isReady = true;
      wasReady = true;
      told = "";
      LOG.infof("Camunda 8 conducts: gateway=%s", address.orElseThrow());
    }
  }

  /**
   * First which cycles it had, then what was still to be told of them: the sender of a command
   * locked its cycle's row, so once the rows are gone, no command is under way that is not yet seen
   * here.
   */
  private void forget() {
    memory.forgetAll();
    commands.drop();
  }

  /** In a transaction, one replica at a time: so none forgets what another has begun anew. */
  private void alone(Runnable task) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              var ignored =
                  entities
                      .createNativeQuery(
                          "select 1 from pg_advisory_xact_lock(hashtext('camunda8'))")
                      .getSingleResult();
              task.run();
            });
  }

  /**
   * Once, until it changes. At the start people cannot begin before it is over; later on the
   * cluster only follows later.
   *
   * @param problem empty for none
   */
  private void tell(String problem) {
    if (problem.isEmpty()) {
      obstacles.clear(OBSTACLE);
    } else if (!wasReady) {
      obstacles.raise(OBSTACLE, problem);
    }
    if (!problem.equals(told)) {
      told = problem;
      LOG.log(
          problem.isEmpty() ? Logger.Level.INFO : Logger.Level.WARN,
          problem.isEmpty() ? "Camunda 8 answers" : problem);
    }
  }
}
