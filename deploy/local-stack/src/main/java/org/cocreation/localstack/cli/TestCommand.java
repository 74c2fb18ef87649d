package org.cocreation.localstack.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Checkout;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.stack.BuildStack;
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
  /** Compiles, checks and packages everything: a module on each core, as far as none waits. */
  private static final List<String> PACKAGE =
      List.of(
          "./mvnw",
          "-B",
          "-T",
          "1C",
          "package",
          "-DskipTests",
          "-Dspotless.goal=check",
          "-Dquarkus.generate-code.skip");

  /**
   * Then tests what was packaged, and builds nothing: so the acceptance suite, which mostly waits
   * for its services, runs beside the tests of their modules.
   */
  private static final List<String> TEST =
      List.of(
          "./mvnw",
          "-B",
          "--fail-at-end",
          "test",
          "-Dservices-packaged",
          "-Dspotless.skip",
          "-Dmaven.resources.skip",
          "-Dmaven.main.skip",
          "-Djandex.skip",
          "-Dskip-test-classes");

  /** Maven would have all others wait for the tests of these: they run beside them. */
  private static final List<String> WHAT_ALL_BUILD_ON =
      List.of("-pl", "deploy/local-stack/broker,deploy/local-stack,service-chassis");

  private static final String SKIP_TESTS_BELOW = "-Dskip-tests-below";

  /** Steering has the most tests: those of its workflow start it in ways of their own anyway. */
  private static final String STEERINGS_WORKFLOW = "**/steering/workflow/**/*Test.java";

  private static final List<String> WORKFLOW =
      List.of(
          "-pl",
          "steering-service",
          "-am",
          SKIP_TESTS_BELOW,
          "-Dtested=" + STEERINGS_WORKFLOW,
          "-Dtests-part=_workflow",
          "-Dquarkus.generate-code.skip");

  private static final List<String> ALL_OTHERS =
      List.of("-T", "1.5C", SKIP_TESTS_BELOW, "-Dnot-tested=" + STEERINGS_WORKFLOW);

  /** Overrides the property of the root pom. */
  private static final String EXCLUDE_ONLY_FIGURES = "-DexcludedGroups=figures";

  @Option(
      names = "--all",
      description = "Also run the tests that take minutes each, such as twenty crashes in a demo.")
  private boolean all;

  @Option(
      names = "--screenshots",
      description = "Also keep pictures of the pages, in target/screenshots of each service.")
  private boolean screenshots;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws IOException, InterruptedException {
    long began = System.nanoTime();
    Path root = Checkout.find().root();
    BuildStack stack = BuildStack.in(root.resolve(".local/build-stack"));
    stack.spawn(
        Cocreate.class.getName(),
        "build-stack",
        "--in",
        root.resolve(".local/build-stack").toString(),
        "--build",
        Long.toString(ProcessHandle.current().pid()));
    int code;
    try {
      code = start(PACKAGE, root).waitFor();
      if (code == 0) {
        List<Process> parts = new ArrayList<>();
        for (List<String> part : List.of(WHAT_ALL_BUILD_ON, ALL_OTHERS, WORKFLOW)) {
          parts.add(start(tests(stack, part), root));
        }
        for (Process part : parts) {
          code = Math.max(code, part.waitFor());
        }
      }
    } finally {
      stack.stop();
    }
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    String time = "%d min %02d s".formatted(took.toMinutes(), took.toSecondsPart());
    terminal.line(
        code == 0
            ? terminal.good("All checks and tests passed") + " in " + time + "."
            : terminal.bad("Checks or tests failed") + " after " + time + ": see above.");
    return code == 0 ? 0 : 1;
  }

  private List<String> tests(BuildStack stack, List<String> which) {
    List<String> command = new ArrayList<>(TEST);
    command.addAll(which);
    command.add("-D" + stack.property());
    if (all) {
      command.add(EXCLUDE_ONLY_FIGURES);
    }
    if (screenshots) {
      command.add("-Dcocreate.screenshots=true");
    }
    return command;
  }

  private static Process start(List<String> command, Path root) throws IOException {
    return new ProcessBuilder(command).directory(root.toFile()).inheritIO().start();
  }
}
