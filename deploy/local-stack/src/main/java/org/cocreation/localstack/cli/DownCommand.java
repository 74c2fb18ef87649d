package org.cocreation.localstack.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;

/** Ends the stack, also when the process that ran it is no more. */
@Command(
    name = "down",
    mixinStandardHelpOptions = true,
    description = "Stop everything. The data stays.")
final class DownCommand implements Callable<Integer> {
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    terminal.line(stop(Workspace.find()) ? "Stopped." : "Nothing was running.");
    return 0;
  }

  /** Whether there was anything to stop. */
  static boolean stop(Workspace workspace) {
    boolean supervised = workspace.supervisor().process().isPresent();
    workspace.supervisor().stop(PATIENCE);
    boolean leftovers = workspace.lastStack().map(LocalStack::stopLeftovers).orElse(false);
    return supervised || leftovers;
  }
}
