package org.cocreation.localstack.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Checkout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What continuous integration runs. It has ports and data of its own, so a stack that is up is not
 * disturbed.
 */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Run everything that CI runs.")
final class TestCommand implements Callable<Integer> {
  private static final List<String> MAVEN =
      List.of("./mvnw", "-B", "verify", "-Dspotless.goal=check");

  /** Overrides the property of the root pom. */
  private static final String EXCLUDE_ONLY_FIGURES = "-DexcludedGroups=figures";

  @Option(
      names = "--all",
      description = "Also run the tests that take minutes each, such as twenty crashes in a demo.")
  private boolean all;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws IOException, InterruptedException {
    long began = System.nanoTime();
    int code =
        new ProcessBuilder(command())
            .directory(Checkout.find().root().toFile())
            .inheritIO()
            .start()
            .waitFor();
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    String time = "%d min %02d s".formatted(took.toMinutes(), took.toSecondsPart());
    terminal.line(
        code == 0
            ? terminal.good("All checks and tests passed") + " in " + time + "."
            : terminal.bad("Checks or tests failed") + " after " + time + ": see above.");
    return code == 0 ? 0 : 1;
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(MAVEN);
    if (all) {
      command.add(EXCLUDE_ONLY_FIGURES);
    }
    return command;
  }
}
