package org.cocreation.localstack.cli.terminal;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.cocreation.localstack.Persona;
import org.cocreation.localstack.Personas;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.stack.LocalStack;

/** What a person needs once the stack is up. */
public final class Welcome {
  private final Terminal terminal;

  public Welcome(Terminal terminal) {
    this.terminal = terminal;
  }

  public void upAfter(long beganNanos) {
    terminal.blank();
    terminal.line(
        terminal.strong("Up")
            + " after "
            + ProgressBoard.seconds(Duration.ofNanos(System.nanoTime() - beganNanos))
            + ".");
  }

  public void show(LocalStack stack) {
    terminal.blank();
    terminal.line(terminal.strong("Where"));
    row("Pages", stack.proxy().url() + "/");
    for (Service service : Service.values()) {
      row(service.moduleName(), stack.service(service).url() + "/q/openapi");
    }
    row("Issuer", stack.issuer().url().toString());
    row("Kafka", stack.kafka().bootstrapServers());
    row("Engine", engine(stack));
    row(
        "PostgreSQL",
        "127.0.0.1:" + stack.postgreSql().ports().get(0) + ", one database per service");
    terminal.blank();
    terminal.line(terminal.strong("Who"));
    Personas.byOrganization().forEach(this::people);
    terminal.blank();
    terminal.line(terminal.strong("How"));
    terminal.line(
        "  curl -H \"Authorization: Bearer $(./cocreate token steering@constructcorp)\" \\");
    terminal.line("    " + stack.service(Service.STEERING).url() + "/api/v1/partnerships");
    terminal.blank();
  }

  /** What conducts the cycles. */
  public static String engine(LocalStack stack) {
    return stack
        .camunda8Gateway()
        .map(gateway -> "Camunda 8 at " + gateway)
        .orElse("embedded in steering-service, in its database");
  }

  private void people(String organization, List<Persona> personas) {
    row(organization, personas.stream().map(Persona::id).collect(Collectors.joining("  ")));
  }

  private void row(String name, String value) {
    terminal.line("  %-20s %s".formatted(name, value));
  }
}
