package org.cocreation.localstack.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.ProgressBoard;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.cli.terminal.Welcome;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds what is stale, starts everything, and says where it is. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Start everything: PostgreSQL, Kafka, the issuer and the four services.",
    footer = {
      "",
      "What ends by itself is started again, after a growing pause. On a stack that",
      "has lost a part, this command brings it back.",
      "",
      "The engine embedded in steering-service conducts the cycles. Where the",
      "environment names a Camunda 8 cluster of yours, that cluster does:",
      "COCREATE_CAMUNDA8_GATEWAY=http://host:26500 ./cocreate up"
    })
final class UpCommand implements Callable<Integer> {
  /** A service whose database has just come back needs a moment. */
  private static final Duration UNTIL_ALL_ANSWER = Duration.ofSeconds(30);

  @Option(
      names = {"-d", "--detach"},
      description = "Return when it is up, and leave it running until ./cocreate down.")
  private boolean detach;

  @Option(
      names = "--free-ports",
      description = "Take ports that nobody uses, instead of the usual ones.")
  private boolean freePorts;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = Workspace.find();
    Welcome welcome = new Welcome(terminal);
    Optional<ProcessHandle> running = workspace.supervisor().process();
    if (running.isPresent()) {
      return upAlready(workspace, running.get().pid(), welcome);
    }
    Launch launch = new Launch(workspace, terminal, freePorts);
    long began = System.nanoTime();
    if (detach) {
      LocalStack stack = launch.detached();
      welcome.upAfter(began);
      welcome.show(stack);
      terminal.line("It runs until ./cocreate down.");
      return 0;
    }
    LocalStack stack = launch.here();
    stack.supervise(terminal::line);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(workspace, stack)));
    welcome.upAfter(began);
    welcome.show(stack);
    terminal.line("Ctrl-C stops everything.");
    new CountDownLatch(1).await();
    return 0;
  }

  private void stop(Workspace workspace, LocalStack stack) {
    terminal.blank();
    terminal.line("Stopping ...");
    stack.stopLeftovers();
    workspace.supervisor().resign();
    terminal.line("Stopped. The data stays in " + workspace.directory().root().resolve("data"));
  }

  /** A stack that has lost a part gets it back. */
  private int upAlready(Workspace workspace, long supervisor, Welcome welcome) {
    LocalStack stack = workspace.runningStack();
    List<String> down = names(stack, component -> component.process().isEmpty());
    if (down.isEmpty()) {
      terminal.line("The stack is up already (process " + supervisor + ").");
    } else {
      terminal.line("The stack runs, but without %s.".formatted(String.join(", ", down)));
      try (ProgressBoard board = new ProgressBoard(terminal, down)) {
        workspace.supervisor().restart(down, board);
      }
    }
    boolean allAnswer =
        Patience.until(
            UNTIL_ALL_ANSWER, () -> stack.components().stream().allMatch(Component::isReady));
    if (!allAnswer) {
      List<String> silent = names(stack, component -> !component.isReady());
      throw new StackProblem(
          "No answer from %s: see ./cocreate status, or start anew with ./cocreate restart %s"
              .formatted(String.join(", ", silent), String.join(" ", silent)));
    }
    welcome.show(stack);
    return 0;
  }

  private static List<String> names(LocalStack stack, Predicate<Component> which) {
    return stack.components().stream().filter(which).map(Component::name).toList();
  }
}
