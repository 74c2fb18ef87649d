package org.cocreation.localstack.cli;

import java.util.concurrent.Callable;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints an access token and nothing else, for use in other commands. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Print an access token of a persona, for curl.")
final class TokenCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "persona",
      description = "For instance steering@constructcorp; see ./cocreate personas.")
  private String persona;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Persona known = Personas.named(persona);
    terminal.line(Workspace.find().runningStack().issuer().requestToken(known));
    return 0;
  }
}
