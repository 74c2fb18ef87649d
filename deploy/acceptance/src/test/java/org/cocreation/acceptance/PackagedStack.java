package org.cocreation.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.cocreation.chassis.test.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The packaged services with everything under them, once for all acceptance tests, on ports of
 * their own. A test may take a part down; before the next test it is up again. A class that starts
 * some of the services in a way of its own finds those down, and takes this by {@link #without}.
 * Such a class comes early: each start takes seconds, and so none is for nothing.
 */
public final class PackagedStack implements BeforeEachCallback {

  private static final AtomicInteger TURN = new AtomicInteger();

  private static LocalStack stack;
  private static volatile List<ServiceProcess> steering;

  private final List<Service> down;

  PackagedStack() {
    this(List.of());
  }

  private PackagedStack(List<Service> down) {
    this.down = down;
  }

  /** For tests that start these services themselves. */
  static PackagedStack without(Service... services) {
    return new PackagedStack(List.of(services));
  }

  /** The stack that runs. */
  static LocalStack running() {
    return stack;
  }

  /** Where a service answers; each of its replicas in its turn. */
  static URI addressOf(Service service) {
    List<ServiceProcess> replicas =
        service == Service.STEERING ? steering : List.of(stack.service(service));
    return replicas.get(Math.floorMod(TURN.getAndIncrement(), replicas.size())).url();
  }

  /** Requests to steering go to these from now on, until the next test. */
  static void steerThrough(ServiceProcess... replicas) {
    steering = List.of(replicas);
  }

  /** Begins before the first test; JUnit closes it after the last. */
  @Override
  public void beforeEach(ExtensionContext context) {
    stack =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
            .stack();
    stack.stopReplicas();
    down.forEach(service -> stack.service(service).stop());
    steerThrough(stack.service(Service.STEERING));
    stack.startMissingBut(down);
  }

  /**
   * A stack of our own also where the build has one: that serves other modules' tests meanwhile,
   * and here PostgreSQL and Kafka go down.
   */
  private record Running(LocalStack stack) implements AutoCloseable {

    static Running start() {
      Patience.use();
      return new Running(
          LocalStack.in(Path.of("target/stack"))
              .withEverything()
              .fresh()
              .onFreePorts()
              .build()
              .startInfrastructure());
    }

    @Override
    public void close() {
      stack.close();
    }
  }
}
