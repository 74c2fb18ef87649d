package org.cocreation.localstack.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Checkout;
import picocli.CommandLine.Command;

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

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws IOException, InterruptedException {
    long began = System.nanoTime();
    int code =
        new ProcessBuilder(MAVEN)
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
}
