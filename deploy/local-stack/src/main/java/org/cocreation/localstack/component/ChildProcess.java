package org.cocreation.localstack.component;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.cocreation.localstack.StackProblem;

/**
 * A process of the stack with its log file. It is known by its pid file alone, so any process on
 * the machine can stop what another one started.
 */
public final class ChildProcess {
  private static final int LINES_WITH_A_STACK = 500;
  private static final int LONGEST_WORDS = 200;

  private final Path log;
  private final PidFile pidFile;

  public ChildProcess(Path log, PidFile pidFile) {
    this.log = log;
    this.pidFile = pidFile;
  }

  /**
   * @param mark a part of the command line that no other process has
   */
  public void launch(List<String> command, Map<String, String> environment, String mark) {
    var builder =
        new ProcessBuilder(command)
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    // Two cores need no more arenas: glibc would give each thread its own and keep what it freed.
    builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(environment);
    try {
      Process process = builder.start();
      pidFile.write(process.toHandle(), mark);
    } catch (IOException e) {
      throw new StackProblem("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
    }
  }

  Optional<ProcessHandle> handle() {
    return pidFile.process();
  }

  /**
   * Asks it to end in order, and ends it by force, with what it started, when it has not within the
   * time.
   */
  public void stop(Signal signal, Duration patience) {
    handle()
        .ifPresent(
            process -> {
              signal.send(process);
              if (!awaitEnd(process, patience)) {
                kill();
              }
            });
    pidFile.delete();
  }

  /**
   * SIGKILL, to it and to what it started: none has a chance to say goodbye. Returns when all are
   * gone; a child of PostgreSQL that lived on would keep the server from starting again.
   */
  void kill() {
    handle()
        .ifPresent(
            process -> {
              List<ProcessHandle> all =
                  Stream.concat(Stream.of(process), process.descendants()).toList();
              all.forEach(ProcessHandle::destroyForcibly);
              all.forEach(one -> awaitEnd(one, Duration.ofSeconds(10)));
            });
    pidFile.delete();
  }

  /** The last line that it logged, for an error message. */
  String lastWords() {
    try {
      List<String> lines = LogTail.lines(log, LINES_WITH_A_STACK);
      for (int i = lines.size() - 1; i >= 0; i--) {
        String line = lines.get(i).strip();
        if (!line.isEmpty() && !line.startsWith("at ") && !line.startsWith("...")) {
          return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS) + "..." : line;
        }
      }
    } catch (IOException nothingLogged) {
      return "";
    }
    return "";
  }

  Path log() {
    return log;
  }

  private static boolean awaitEnd(ProcessHandle process, Duration patience) {
    try {
      return process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS) != null;
    } catch (TimeoutException | ExecutionException stillThere) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }

  /** How a program wants to be asked to end. */
  public enum Signal {
    TERMINATE {
      @Override
      void send(ProcessHandle process) {
        process.destroy();
      }
    },
    INTERRUPT {
      @Override
      void send(ProcessHandle process) {
        try {
          new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        } catch (IOException e) {
          process.destroy();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };

    abstract void send(ProcessHandle process);
  }
}
