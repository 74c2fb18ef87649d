package org.cocreation.localstack.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.cli.terminal.Welcome;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.component.Memory;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;

/**
 * Says of every component whether it answers, and what it takes. Exit code 0 only if all answer.
 */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show what runs, what it takes, and what is wrong.")
final class StatusCommand implements Callable<Integer> {
  private static final String ROW = "%-20s %s %8s %7s %9s";
  private static final int MEGABYTE = 1024 * 1024;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.find();
    Optional<LocalStack> stack = workspace.lastStack();
    if (stack.isEmpty()) {
      terminal.line("The stack is down: start it with ./cocreate up");
      return 1;
    }
    terminal.line(terminal.faint(ROW.formatted("component", "state   ", "pid", "port", "memory")));
    boolean allReady = true;
    for (Component component : stack.get().components()) {
      Optional<ProcessHandle> process = component.process();
      boolean ready = process.isPresent() && component.isReady();
      allReady &= ready;
      long memory = Memory.of(component);
      terminal.line(
          ROW.formatted(
              component.name(),
              state(process.isPresent(), ready),
              process.map(handle -> Long.toString(handle.pid())).orElse("-"),
              component.ports().get(0),
              memory == 0 ? "-" : megabytes(memory)));
    }
    terminal.line(
        ROW.formatted("", "        ", "", "total", megabytes(Memory.of(stack.get().components()))));
    Map<String, String> notes = workspace.supervisor().notes();
    for (Component component : stack.get().components()) {
      String note = notes.get(component.name());
      if (note != null) {
        terminal.line(terminal.bad(component.name() + ": " + note));
      }
      if (component instanceof ServiceProcess service) {
        service
            .concerns()
            .forEach(concern -> terminal.line(terminal.bad(service.name() + ": " + concern)));
      }
    }
    if (!allReady && workspace.supervisor().process().isEmpty()) {
      terminal.line(
          terminal.bad("Nothing is started again by itself: start it with ./cocreate up"));
    }
    terminal.line("Engine: " + Welcome.engine(stack.get()));
    return allReady ? 0 : 1;
  }

  private String state(boolean runs, boolean ready) {
    if (ready) {
      return terminal.good("ready   ");
    }
    return runs ? terminal.bad("no reply") : terminal.bad("down    ");
  }

  private static String megabytes(long bytes) {
    return String.format(Locale.ROOT, "%d MB", bytes / MEGABYTE);
  }
}
