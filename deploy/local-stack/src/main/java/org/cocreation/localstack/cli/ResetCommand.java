package org.cocreation.localstack.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins anew: the databases and the topics are gone. */
@Command(
    name = "reset",
    mixinStandardHelpOptions = true,
    description = "Stop everything and delete all data.")
final class ResetCommand implements Callable<Integer> {
  @Option(
      names = {"-y", "--yes"},
      description = "Do not ask.")
  private boolean yes;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.find();
    if (!yes && !confirmed(workspace)) {
      terminal.line("Nothing was deleted.");
      return 1;
    }
    DownCommand.stop(workspace);
    workspace.directory().deleteContents();
    terminal.line("All data is deleted.");
    return 0;
  }

  private boolean confirmed(Workspace workspace) {
    if (!terminal.isLive()) {
      throw new StackProblem("Nobody to ask whether all data may be deleted: use --yes");
    }
    terminal.raw("Delete all data in " + workspace.directory().root() + "? [y/N] ");
    Scanner answers = new Scanner(System.in, StandardCharsets.UTF_8);
    return answers.hasNextLine()
        && answers.nextLine().strip().toLowerCase(Locale.ROOT).startsWith("y");
  }
}
