package org.cocreation.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The clone of the repository that we run in, and what its build left there. */
public record Checkout(Path root) {
  private static final String ROOT_PROPERTY = "cocreate.root";

  /** From the system property {@code cocreate.root}, else upwards from the working directory. */
  public static Checkout find() {
    String property = System.getProperty(ROOT_PROPERTY);
    if (property != null) {
      return new Checkout(Path.of(property).toAbsolutePath().normalize());
    }
    for (Path path = Path.of("").toAbsolutePath(); path != null; path = path.getParent()) {
      if (Files.isRegularFile(path.resolve("mvnw"))
          && Files.isDirectory(path.resolve("deploy/local-stack"))) {
        return new Checkout(path);
      }
    }
    throw new StackProblem(
        "Not inside a clone of the repository: change into it, or set -D" + ROOT_PROPERTY + ".");
  }

  /** The class path of the Kafka broker. */
  public String brokerClassPath() {
    Path file = root.resolve("deploy/local-stack/broker/target/classpath");
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new StackProblem(
          "Kafka is not there: run ./mvnw -pl deploy/local-stack/broker process-resources", e);
    }
  }

  /** What the service's build made. */
  public Path serviceJar(Service service) {
    return root.resolve(service.moduleName()).resolve("target/quarkus-app/quarkus-run.jar");
  }

  /**
   * Downloads and unpacked binaries: shared by all stacks of this clone, may be deleted at any
   * time.
   */
  public Path cache() {
    return root.resolve(".local/cache");
  }
}
