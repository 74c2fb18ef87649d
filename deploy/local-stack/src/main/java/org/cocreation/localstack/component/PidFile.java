package org.cocreation.localstack.component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Remembers a process across our own end. Numbers of processes are used again, so a process counts
 * as ours only if its command line has the mark that we started it with or, where the command line
 * cannot be seen, if it began when ours did.
 */
public final class PidFile {
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  private final Path file;

  public PidFile(Path file) {
    this.file = file;
  }

  public void write(ProcessHandle process, String mark) {
    long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, List.of(Long.toString(process.pid()), Long.toString(started), mark));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** The process, if it lives and is really the one that was written down. */
  public Optional<ProcessHandle> process() {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() < 3) {
        return Optional.empty();
      }
      long started = Long.parseLong(lines.get(1));
      String mark = lines.get(2);
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(ProcessHandle::isAlive)
          .filter(process -> isOurs(process.info(), started, mark));
    } catch (IOException | NumberFormatException noneOrDamaged) {
      return Optional.empty();
    }
  }

  public void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file, e);
    }
  }

  private static boolean isOurs(ProcessHandle.Info info, long started, String mark) {
    return info.commandLine()
        .map(command -> command.contains(mark))
        .orElseGet(
            () ->
                info.startInstant()
                    .map(at -> Math.abs(at.toEpochMilli() - started) <= CLOCK_TOLERANCE.toMillis())
                    .orElse(false));
  }
}
