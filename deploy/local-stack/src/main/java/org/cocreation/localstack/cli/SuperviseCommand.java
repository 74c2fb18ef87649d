package org.cocreation.localstack.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.ProgressFile;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What {@code up --detach} leaves behind: it runs the stack, and starts again what ends, until it
 * is told to end.
 */
@Command(name = "supervise", hidden = true)
final class SuperviseCommand implements Callable<Integer> {
  @Option(names = "--free-ports")
  private boolean freePorts;

  @Override
  public Integer call() throws InterruptedException {
    Workspace workspace = Workspace.find();
    ProgressFile progress = workspace.progressFile();
    LocalStack stack = workspace.newStack(freePorts);
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(stack::stopLeftovers));
      stack.start(progress);
    } catch (StackProblem e) {
      progress.problem(e.getMessage());
      throw e;
    }
    stack.supervise(Terminal.ofThisProcess()::line);
    progress.up();
    new CountDownLatch(1).await();
    return 0;
  }
}
