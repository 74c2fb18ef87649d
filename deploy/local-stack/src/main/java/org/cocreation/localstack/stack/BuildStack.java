package org.cocreation.localstack.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.cocreation.localstack.Infrastructure;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * The one stack of a whole build: all modules' tests use its PostgreSQL, Kafka and issuer, each
 * with databases and topics of its own. Only the acceptance suite has a stack to itself, for it
 * takes parts down. A process of its own runs it and ends with the build, however that ends.
 */
public final class BuildStack {
  /** System property of a build that has such a stack: the directory. */
  private static final String PROPERTY = "cocreate.build-stack";

  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final StackDirectory directory;
  private final Supervisor supervisor;
  private final Infrastructure[] infrastructure;

  private BuildStack(Path path, Infrastructure... infrastructure) {
    this.infrastructure = infrastructure;
    directory = new StackDirectory(path);
    supervisor = new Supervisor(directory);
  }

  public static BuildStack in(Path path) {
    return in(path, Infrastructure.values());
  }

  static BuildStack in(Path path, Infrastructure... infrastructure) {
    return new BuildStack(path, infrastructure);
  }

  /**
   * What the build that we are part of has running; waits until it runs. Empty where the caller
   * needs a stack starts one.
   */
  public static Optional<LocalStack> running() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .map(path -> new BuildStack(Path.of(path)).await());
  }

  /** What tells a build's processes of it: {@code name=value} of a system property. */
  public String property() {
    return PROPERTY + "=" + directory.root();
  }

  /** Starts the process that runs it, in place of what an earlier build may have left. */
  public void spawn(String mainClass, String... arguments) {
    stop();
    var ignored = builder().fresh().build();
    directory.create();
    supervisor.spawn(mainClass, arguments);
  }

  /** Runs it here, until the build's process has ended. */
  public void runUntilTheEndOf(ProcessHandle build) {
    try (LocalStack stack = builder().build().startInfrastructure()) {
      Files.createFile(mark());
      var ignored = build.onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it with all that runs on it. */
  public void stop() {
    supervisor.stop(PATIENCE);
    LocalStack.existingIn(directory.root()).ifPresent(LocalStack::stopLeftovers);
  }

  private LocalStack await() {
    boolean up =
        Patience.until(PATIENCE, () -> Files.exists(mark()) || supervisor.process().isEmpty());
    if (!up || !Files.exists(mark())) {
      throw new StackProblem("The build's stack does not run: see " + directory.log("supervisor"));
    }
    return LocalStack.existingIn(directory.root()).orElseThrow();
  }

  private StackBuilder builder() {
    return LocalStack.in(directory.root())
        .with(infrastructure)
        .with(Service.values())
        .onFreePorts();
  }

  /** Is there once everything is ready. */
  private Path mark() {
    return directory.run("ready");
  }
}
