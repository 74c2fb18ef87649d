package org.cocreation.localstack.bench.limit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.TimeUnit;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.component.JavaCommand;
import org.cocreation.localstack.component.PostgreSql;

/**
 * Steering's engine by itself: the same translated models with work that does nothing, in one
 * process, on the same server. It ends when this process does, in whatever way.
 */
public final class BareEngine implements AutoCloseable {
  private static final String PROGRAM = "org.cocreation.steering.workflow.embedded.BareEngine";
  private static final int HEAP_MEGABYTES = 160;

  private final Process process;
  private final PrintWriter orders;
  private final BufferedReader answers;
  private final Path log;

  /**
   * @param app where steering is packaged: the directory of its jar
   * @param database the address of one with steering's tables, in which cycles may be left
   */
  public BareEngine(
      StackDirectory directory, Path app, PostgreSql server, String database, int drivers) {
    log = directory.log("bare-engine");
    JavaCommand java = new JavaCommand(directory.run("bare-engine"), HEAP_MEGABYTES);
    var builder =
        new ProcessBuilder(
                java.running(
                    PROGRAM,
                    database,
                    server.user(Service.STEERING),
                    server.password(Service.STEERING),
                    directory.run("object-store").toString(),
                    Integer.toString(drivers)))
            .directory(log.getParent().toFile()) // where its transactions leave empty directories
            .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(Map.of("CLASSPATH", classPath(app)));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new StackProblem("Cannot start Java: " + e.getMessage(), e);
    }
    orders = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
    answers = process.inputReader(StandardCharsets.UTF_8);
    String ready = answer();
    if (!ready.equals("ready")) {
      throw new StackProblem("The bare engine said " + ready + ": see " + log);
    }
  }

  /** Activities completed a second. */
  public double completionsPerSecond(Duration time) {
    orders.println(time.toSeconds());
    try (Scanner answer = new Scanner(answer())) {
      return answer.nextLong() / (answer.nextLong() / 1e9);
    }
  }

  @Override
  public void close() {
    orders.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private String answer() {
    try {
      String line = answers.readLine();
      if (line == null) {
        throw new StackProblem("The bare engine ended: see " + log);
      }
      return line;
    } catch (IOException e) {
      throw new StackProblem("The bare engine does not answer: see " + log, e);
    }
  }

  private static String classPath(Path app) {
    return String.join(
        System.getProperty("path.separator"),
        app.resolve("app").resolve("*").toString(),
        app.resolve("lib/main").resolve("*").toString(),
        app.resolve("lib/boot").resolve("*").toString());
  }
}
