package org.cocreation.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where one stack keeps what it has: data, logs, and who runs. */
public record StackDirectory(Path root) {
  private static final List<String> PARTS = List.of("data", "logs", "run");
  private static final long MEGABYTE = 1024 * 1024;

  /** The databases' and Kafka's logs take most of it within minutes of use. */
  private static final long DISK_NEEDED = 512 * MEGABYTE;

  public StackDirectory {
    root = root.toAbsolutePath().normalize();
  }

  public Path data(String component) {
    return root.resolve("data").resolve(component);
  }

  public Path log(String component) {
    return root.resolve("logs").resolve(component + ".log");
  }

  /** Files that are written anew at each start. */
  public Path run(String file) {
    return root.resolve("run").resolve(file);
  }

  /** Which ports the stack has: read by the commands that look at a running stack. */
  public Path stackFile() {
    return root.resolve("stack.json");
  }

  /** Makes the directories; the first that anybody does here. A disk that is full is said here. */
  public void create() {
    try {
      for (String part : PARTS) {
        Files.createDirectories(root.resolve(part));
      }
      long free = Files.getFileStore(root).getUsableSpace();
      if (free < DISK_NEEDED) {
        throw new StackProblem(
            "The disk is too full: %d MB left at %s, %d MB needed. Free some space."
                .formatted(free / MEGABYTE, root, DISK_NEEDED / MEGABYTE));
      }
    } catch (IOException e) {
      throw new StackProblem("Cannot write to " + root + ": " + e.getMessage(), e);
    }
  }

  /** Data, logs and all: what runs here must have been stopped before. */
  public void deleteContents() {
    for (String part : PARTS) {
      delete(root.resolve(part));
    }
    delete(stackFile());
  }

  /** Deletes a directory with all that is in it, if it is there. */
  public static void delete(Path directory) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + directory, e);
    }
  }
}
