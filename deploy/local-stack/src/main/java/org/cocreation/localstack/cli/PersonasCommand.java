package org.cocreation.localstack.cli;

import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.cli.terminal.Terminal;
import picocli.CommandLine.Command;

/** Lists whom one can act as. */
@Command(
    name = "personas",
    mixinStandardHelpOptions = true,
    description = "List the people one can act as.")
final class PersonasCommand implements Runnable {
  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public void run() {
    for (Persona persona : Personas.all()) {
      terminal.line(
          "%-26s %-18s %s".formatted(persona.id(), persona.name(), persona.organizationName()));
    }
  }
}
