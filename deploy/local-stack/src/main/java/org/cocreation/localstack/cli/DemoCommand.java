package org.cocreation.localstack.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.cli.terminal.StoryTeller;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.demo.Demo;
import org.cocreation.localstack.demo.DemoReport;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plays the story on the stack that is up, or on one that it starts and leaves running. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Play weight loading, a whole cycle, and district heating up to its value gate.")
final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--json",
      paramLabel = "FILE",
      description = "Write what came of it to this file.")
  private Path json;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() {
    Workspace workspace = Workspace.find();
    boolean started = workspace.supervisor().process().isEmpty();
    LocalStack stack =
        started ? new Launch(workspace, terminal, false).detached() : workspace.runningStack();
    DemoReport report;
    try (StoryTeller teller = new StoryTeller(terminal)) {
      report = new Demo(stack, teller).play();
    }
    if (json != null) {
      write(report);
    }
    conclude(stack, report, started);
    return 0;
  }

  private void write(DemoReport report) {
    try {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(json.toFile(), report);
    } catch (IOException e) {
      throw new StackProblem("The report cannot be written to " + json + ": " + e.getMessage());
    }
  }

  private void conclude(LocalStack stack, DemoReport report, boolean started) {
    terminal.blank();
    terminal.line(
        terminal.good("Done")
            + " in %.1f s: %d activities, %d decisions, %d events."
                .formatted(
                    report.seconds(),
                    report.activitiesCompleted(),
                    report.decisions().size(),
                    report.events().values().stream().mapToInt(Integer::intValue).sum()));
    report
        .kpis()
        .forEach(
            kpi ->
                terminal.line(
                    "%s: %s, from %s to %s (target %s)."
                        .formatted(
                            kpi.name(), kpi.status(), kpi.baseline(), kpi.actual(), kpi.target())));
    terminal.blank();
    terminal.line(terminal.strong("Look at"));
    String pages = stack.proxy().url().toString();
    terminal.line("  " + pages + "/   (log in as steering@mincorp, for instance)");
    terminal.line("  " + pages + "/kpi/cycles/" + report.cycleId());
    terminal.line("  " + pages + "/kpi/cycles/" + report.nextCycleId());
    terminal.line(
        "  "
            + pages
            + "/development/cycles/"
            + report.cycleId()
            + "/opportunities   (from needs to the concept)");
    terminal.line(
        "  "
            + pages
            + "/kpi/cycles/"
            + report.awaitedSignature().cycleId()
            + "   (awaits a signature; log in as steering@solutioncorp)");
    terminal.line(
        "  " + stack.service(Service.STEERING).url() + "/api/v1/cycles/" + report.cycleId());
    if (json != null) {
      terminal.line("  " + json.toAbsolutePath().normalize());
    }
    if (started) {
      terminal.line("The stack runs on until ./cocreate down.");
    }
  }
}
