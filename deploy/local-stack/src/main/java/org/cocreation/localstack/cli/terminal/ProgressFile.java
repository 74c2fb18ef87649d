package org.cocreation.localstack.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.cocreation.localstack.Progress;

/**
 * Carries the progress of a detached supervisor to the command that waits for it: one line per
 * event.
 */
public final class ProgressFile implements Progress {
  private static final String SEPARATOR = "\t";

  private final Path file;
  private int read;

  public ProgressFile(Path file) {
    this.file = file;
  }

  public void clear() {
    try {
      Files.createDirectories(file.getParent());
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void step(String component, String what) {
    append(Kind.STEP, component, what);
  }

  @Override
  public void ready(String component, Duration took) {
    append(Kind.READY, component, Long.toString(took.toMillis()));
  }

  @Override
  public void failed(String component, String why) {
    append(Kind.FAILED, component, why);
  }

  /** The stack is up. */
  public void up() {
    append(Kind.UP, "", "");
  }

  /** The stack did not come up. */
  public void problem(String message) {
    append(Kind.PROBLEM, "", message);
  }

  /**
   * Tells what is new since the last call. Returns the event that ended it all, if there was one.
   */
  public End replay(Progress progress) {
    List<String> lines;
    try {
      lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (; read < lines.size(); read++) {
      String[] parts = lines.get(read).split(SEPARATOR, 3);
      if (parts.length < 3) {
        break;
      }
      switch (Kind.valueOf(parts[0])) {
        case STEP -> progress.step(parts[1], parts[2]);
        case READY -> progress.ready(parts[1], Duration.ofMillis(Long.parseLong(parts[2])));
        case FAILED -> progress.failed(parts[1], parts[2]);
        case UP -> {
          return new End(true, "");
        }
        case PROBLEM -> {
          return new End(false, parts[2]);
        }
      }
    }
    return null;
  }

  private synchronized void append(Kind kind, String component, String text) {
    String line =
        String.join(SEPARATOR, kind.name(), component, text.replaceAll("\\R|\t", " ")) + "\n";
    try {
      Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the start ended. */
  public record End(boolean up, String problem) {}

  private enum Kind {
    STEP,
    READY,
    FAILED,
    UP,
    PROBLEM
  }
}
