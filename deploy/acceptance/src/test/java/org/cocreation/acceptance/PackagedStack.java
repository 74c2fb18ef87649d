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
 * their own. A test may take a part down; before the next test it is up again.
 */
public final class PackagedStack implements BeforeEachCallback {

  private static final AtomicInteger TURN = new AtomicInteger();

  private static LocalStack stack;
  private static volatile List<ServiceProcess> steering;

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

  /** Starts it before the first test; JUnit closes it after the last. */
  @Override
  public void beforeEach(ExtensionContext context) {
    stack =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .computeIfAbsent(Running.class, key -> Running.start(), Running.class)
            .stack();
    stack.stopReplicas();
    steerThrough(stack.service(Service.STEERING));
    stack.startMissing();
  }

  /**
   * A stack of our own also where the build has one: that serves other modules' tests meanwhile,
   * and here PostgreSQL and Kafka go down.
   */
  private record Running(LocalStack stack) implements AutoCloseable {

    static Running start() {
      Patience.use();
      return new Running(
          LocalStack.in(Path.of("target/stack")).withEverything().fresh().onFreePorts().start());
    }

    @Override
    public void close() {
      stack.close();
    }
  }
}
