package org.cocreation.localstack.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.ProgressBoard;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.component.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stops components in order and starts them again, also those that were given up. */
@Command(
    name = "restart",
    mixinStandardHelpOptions = true,
    description = "Stop a component and start it again; its data stays.")
final class RestartCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "component",
      description = "One or more of them, for instance kafka.")
  private List<String> components;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.find();
    List<String> known =
        workspace.runningStack().components().stream().map(Component::name).toList();
    for (String component : components) {
      if (!known.contains(component)) {
        throw new StackProblem(
            "No component %s. There are: %s".formatted(component, String.join(", ", known)));
      }
    }
    List<String> each = components.stream().distinct().toList();
    try (ProgressBoard board = new ProgressBoard(terminal, each)) {
      workspace.supervisor().restart(each, board);
    }
    return 0;
  }
}
