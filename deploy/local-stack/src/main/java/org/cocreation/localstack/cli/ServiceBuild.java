package org.cocreation.localstack.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.Progress;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;

/**
 * Packages the services whose sources are newer than their jars, and puts all of them where the
 * stack runs them.
 */
final class ServiceBuild {
  private static final String NAME = "build";
  private static final Pattern MODULE =
      Pattern.compile("\\[INFO] Building (.+?) \\S+ +\\[(\\d+/\\d+)]");

  private final Workspace workspace;
  private final Checkout checkout;

  ServiceBuild(Workspace workspace) {
    this.workspace = workspace;
    this.checkout = workspace.checkout();
  }

  List<Service> stale() {
    return Stream.of(Service.values()).filter(this::isStale).toList();
  }

  /** Builds what is stale. */
  void run(List<Service> stale, Progress progress) {
    long began = System.nanoTime();
    progress.step(NAME, "starting Maven");
    Path log = workspace.directory().log(NAME);
    FileTime beganAt = FileTime.fromMillis(System.currentTimeMillis());
    try {
      Files.createDirectories(log.getParent());
      Process maven =
          new ProcessBuilder(
                  "./mvnw",
                  "-B",
                  "-pl",
                  stale.stream().map(Service::moduleName).collect(Collectors.joining(",")),
                  "-am",
                  "-DskipTests",
                  "-Dpackage-only=true",
                  "-Dspotless.skip=true",
                  "package")
              .directory(checkout.root().toFile())
              .redirectErrorStream(true)
              .start();
      String firstError = follow(maven, log, progress);
      if (maven.waitFor() != 0) {
        throw new StackProblem("The services do not build, see " + log + ": " + firstError);
      }
      for (Service service : stale) {
        Files.createDirectories(stampOf(service).getParent());
        Files.writeString(stampOf(service), "");
        Files.setLastModifiedTime(stampOf(service), beganAt);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackProblem("The build was interrupted.", e);
    }
    progress.ready(NAME, Duration.ofNanos(System.nanoTime() - began));
  }

  /** Copies what was built since the last time. */
  void install() {
    for (Service service : Service.values()) {
      Path built = checkout.serviceJar(service);
      if (!Files.exists(built)) {
        throw new StackProblem(
            service.moduleName() + " is not built: see " + workspace.directory().log(NAME));
      }
      try {
        Path app = workspace.appOf(service);
        Path mark = app.resolve("built");
        String version = Files.getLastModifiedTime(newestOf(List.of(built.getParent()))).toString();
        if (!Files.exists(mark) || !Files.readString(mark).equals(version)) {
          replace(built.getParent(), app);
          Files.writeString(mark, version);
        }
      } catch (IOException e) {
        throw new StackProblem("Cannot copy " + service.moduleName() + ": " + e.getMessage(), e);
      }
    }
  }

  private boolean isStale(Service service) {
    Path jar = checkout.serviceJar(service);
    if (!Files.exists(jar)) {
      return true;
    }
    Path root = checkout.root();
    Path module = root.resolve(service.moduleName());
    List<Path> sources =
        Stream.of(
                root.resolve("pom.xml"),
                module.resolve("pom.xml"),
                module.resolve("src/main"),
                root.resolve("service-chassis/pom.xml"),
                root.resolve("service-chassis/src/main"))
            .filter(Files::exists)
            .toList();
    try {
      FileTime built = Files.getLastModifiedTime(jar);
      Path stamp = stampOf(service);
      if (Files.exists(stamp) && Files.getLastModifiedTime(stamp).compareTo(built) > 0) {
        built = Files.getLastModifiedTime(stamp);
      }
      return Files.getLastModifiedTime(newestOf(sources)).compareTo(built) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path stampOf(Service service) {
    return workspace.directory().root().resolve("app").resolve(service.moduleName() + ".built");
  }

  private static Path newestOf(List<Path> paths) throws IOException {
    Path newest = paths.get(0);
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          if (Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(newest)) > 0) {
            newest = file;
          }
        }
      }
    }
    return newest;
  }

  private static void replace(Path source, Path target) throws IOException {
    Path fresh = target.resolveSibling(target.getFileName() + ".new");
    StackDirectory.delete(fresh);
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path copy = fresh.resolve(source.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    StackDirectory.delete(target);
    Files.move(fresh, target);
  }

  private static String follow(Process maven, Path log, Progress progress) throws IOException {
    String firstError = "";
    try (BufferedReader lines = maven.inputReader(StandardCharsets.UTF_8);
        PrintWriter copy = new PrintWriter(Files.newBufferedWriter(log))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        copy.println(line);
        Matcher module = MODULE.matcher(line);
        if (module.find()) {
          progress.step(NAME, module.group(1) + " (" + module.group(2) + ")");
        }
        if (firstError.isEmpty() && line.startsWith("[ERROR]")) {
          firstError = line.substring("[ERROR]".length()).strip();
        }
      }
    }
    return firstError;
  }
}
