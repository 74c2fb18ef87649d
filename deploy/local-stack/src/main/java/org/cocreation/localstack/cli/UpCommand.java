package org.cocreation.localstack.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
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
      "The engine embedded in steering-service conducts the cycles. Where the",
      "environment names a Camunda 8 cluster of yours, that cluster does:",
      "COCREATE_CAMUNDA8_GATEWAY=http://host:26500 ./cocreate up"
    })
final class UpCommand implements Callable<Integer> {
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
      return upAlready(workspace.runningStack(), running.get().pid(), welcome);
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

  /** A stack that has lost a part is not up: nothing of it is started again by itself. */
  private int upAlready(LocalStack stack, long supervisor, Welcome welcome) {
    List<String> down =
        stack.components().stream()
            .filter(component -> component.process().isEmpty())
            .map(Component::name)
            .toList();
    if (!down.isEmpty()) {
      terminal.line(
          "The stack runs, but without %s: stop it with ./cocreate down, then start it again."
              .formatted(String.join(", ", down)));
      return 1;
    }
    terminal.line("The stack is up already (process " + supervisor + ").");
    welcome.show(stack);
    return 0;
  }
}
