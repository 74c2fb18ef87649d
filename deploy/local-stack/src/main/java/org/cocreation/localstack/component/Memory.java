package org.cocreation.localstack.component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What a component holds of the machine's memory. */
public final class Memory {
  private Memory() {}

  /**
   * In bytes. On Linux each page that several processes share counts in parts, so that the sum over
   * all is what they really hold; elsewhere it is the resident set.
   */
  public static long of(Component component) {
    return of(component.processes());
  }

  /** In bytes, of all together: a process in which several of them live counts once. */
  public static long of(Collection<? extends Component> components) {
    return of(components.stream().flatMap(Component::processes).distinct());
  }

  private static long of(Stream<ProcessHandle> processes) {
    return processes.mapToLong(process -> ofOne(process.pid()).orElse(0)).sum();
  }

  private static OptionalLong ofOne(long pid) {
    Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
    try {
      if (Files.isReadable(rollup)) {
        return Files.readAllLines(rollup).stream()
            .filter(line -> line.startsWith("Pss:"))
            .mapToLong(line -> kilobytes(line.substring("Pss:".length())))
            .findFirst();
      }
      Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
      return OptionalLong.of(
          kilobytes(new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException | NumberFormatException gone) {
      return OptionalLong.empty();
    }
  }

  private static long kilobytes(String text) {
    return Long.parseLong(text.replace("kB", "").strip()) * 1024;
  }
}
