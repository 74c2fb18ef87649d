package org.cocreation.localstack.cli;

import java.util.concurrent.Callable;
import org.cocreation.localstack.StackProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code ./cocreate}. Exit codes: 0 done, 1 could not be done, 2 wrong usage. */
@Command(
    name = "cocreate",
    description = "The co-creation engine on this machine: all of it, with one command.",
    mixinStandardHelpOptions = true,
    version = "co-creation engine 0.1.0-SNAPSHOT",
    subcommands = {
      UpCommand.class,
      DownCommand.class,
      StatusCommand.class,
      RestartCommand.class,
      LogsCommand.class,
      ResetCommand.class,
      PersonasCommand.class,
      TokenCommand.class,
      DemoCommand.class,
      TestCommand.class,
      BenchCommand.class,
      SuperviseCommand.class,
      BuildStackCommand.class,
      RehearseCommand.class
    })
public final class Cocreate implements Callable<Integer> {
  @Spec private CommandSpec spec;

  private Cocreate() {}

  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    return new CommandLine(new Cocreate())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi()))
        .setExecutionExceptionHandler(
            (problem, commandLine, parsed) -> {
              if (!(problem instanceof StackProblem)) {
                problem.printStackTrace(commandLine.getErr());
              }
              commandLine.getErr().println("cocreate: " + problem.getMessage());
              return 1;
            });
  }

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Which command?");
  }

  private static CommandLine.Help.Ansi ansi() {
    return Boolean.getBoolean("cocreate.terminal") && System.getenv("NO_COLOR") == null
        ? CommandLine.Help.Ansi.ON
        : CommandLine.Help.Ansi.OFF;
  }
}
