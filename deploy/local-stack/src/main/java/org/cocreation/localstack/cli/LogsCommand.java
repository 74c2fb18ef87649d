package org.cocreation.localstack.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.component.LogTail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the end of the logs, and what is added to them. */
@Command(
    name = "logs",
    mixinStandardHelpOptions = true,
    description = "Show what the components log.")
final class LogsCommand implements Callable<Integer> {
  private static final Duration INTERVAL = Duration.ofMillis(200);

  @Parameters(
      arity = "0..1",
      paramLabel = "component",
      description = "One of them, for instance kafka.")
  private String component;

  @Option(
      names = {"-f", "--follow"},
      description = "Go on as they grow, until Ctrl-C.")
  private boolean follow;

  @Option(
      names = {"-n", "--lines"},
      defaultValue = "40",
      description = "How many lines of each, ${DEFAULT-VALUE} if not given.")
  private int lines;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws IOException {
    Map<Path, Long> positions = new LinkedHashMap<>();
    List<Path> logs = logs();
    for (Path log : logs) {
      positions.put(log, Files.size(log));
      print(log, LogTail.lines(log, lines), logs.size() > 1);
    }
    while (follow) {
      for (Path log : logs) {
        positions.put(log, printFrom(log, positions.get(log), logs.size() > 1));
      }
      LockSupport.parkNanos(INTERVAL.toNanos());
    }
    return 0;
  }

  private List<Path> logs() throws IOException {
    Path directory = Workspace.find().directory().log("any").getParent();
    if (!Files.isDirectory(directory)) {
      throw new StackProblem("There are no logs yet: start the stack with ./cocreate up");
    }
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> all = files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
      List<Path> chosen =
          all.stream().filter(file -> component == null || component.equals(name(file))).toList();
      if (chosen.isEmpty()) {
        String known = all.stream().map(LogsCommand::name).collect(Collectors.joining(", "));
        throw new StackProblem("No log of " + component + ". There are: " + known);
      }
      return chosen;
    }
  }

  private long printFrom(Path log, long position, boolean named) throws IOException {
    long size = Files.size(log);
    if (size < position) {
      return 0; // put aside, and begun anew
    }
    if (size == position) {
      return position;
    }
    byte[] fresh = new byte[(int) Math.min(size - position, 1 << 20)];
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      file.seek(position);
      file.readFully(fresh);
    }
    int end = fresh.length;
    while (end > 0 && fresh[end - 1] != '\n') {
      end--;
    }
    print(log, new String(fresh, 0, end, StandardCharsets.UTF_8).lines().toList(), named);
    return position + end;
  }

  private void print(Path log, List<String> text, boolean named) {
    String prefix = named ? terminal.faint("%-20s ".formatted(name(log))) : "";
    text.forEach(line -> terminal.line(prefix + line));
  }

  private static String name(Path log) {
    return log.getFileName().toString().replaceFirst("\\.log$", "");
  }
}
