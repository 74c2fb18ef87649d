package org.cocreation.localstack.component;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the logs of a stack from filling the disk. A component writes to its file itself and goes
 * on doing so when nobody watches; so the file is copied and then emptied, and what is written in
 * the instant between may be lost.
 */
public final class LogRotation {
  private static final long LARGEST = 50L * 1024 * 1024;
  private static final int KEPT = 3;

  private final Path directory;
  private final long largest;

  public LogRotation(Path directory) {
    this(directory, LARGEST);
  }

  LogRotation(Path directory, long largest) {
    this.directory = directory;
    this.largest = largest;
  }

  /** Puts each log aside that has become too large: {@code kafka.log.1} is the last of them. */
  public void rotate() throws IOException {
    List<Path> logs;
    try (Stream<Path> files = Files.list(directory)) {
      logs = files.filter(file -> file.toString().endsWith(".log")).toList();
    }
    for (Path log : logs) {
      if (Files.size(log) > largest) {
        putAside(log);
      }
    }
  }

  private static void putAside(Path log) throws IOException {
    for (int number = KEPT - 1; number >= 1; number--) {
      if (Files.exists(earlier(log, number))) {
        Files.move(
            earlier(log, number), earlier(log, number + 1), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    try (FileChannel from =
            FileChannel.open(log, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel to =
            FileChannel.open(
                earlier(log, 1), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      long copied = 0;
      while (copied < from.size()) {
        copied += from.transferTo(copied, from.size() - copied, to);
      }
      from.truncate(0);
    }
  }

  private static Path earlier(Path log, int number) {
    return log.resolveSibling(log.getFileName() + "." + number);
  }
}
