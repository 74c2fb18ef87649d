package org.cocreation.localstack.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackDirectory;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.Bench;
import org.cocreation.localstack.bench.Length;
import org.cocreation.localstack.bench.Topic;
import org.cocreation.localstack.bench.report.Report;
import org.cocreation.localstack.cli.terminal.ProgressBoard;
import org.cocreation.localstack.cli.terminal.Terminal;
import org.cocreation.localstack.component.Component;
import org.cocreation.localstack.stack.LocalStack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures on a stack of its own, beside one that may be up, and ends it. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    description = "Measure the product beside its limits, on a stack of its own.",
    footer = {"", "How to read the figures: docs/performance.md"})
final class BenchCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "topic",
      description = "What to measure: ${COMPLETION-CANDIDATES}. All if none is given.")
  private List<Topic> topics = List.of();

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures to this file.")
  private Path json;

  @Option(
      names = "--quick",
      description = "Measure so little that it only shows that the bench works.")
  private boolean quick;

  private final Terminal terminal = Terminal.ofThisProcess();

  @Override
  public Integer call() throws IOException {
    Workspace people = Workspace.find();
    StackDirectory directory = new StackDirectory(people.directory().root().resolve("bench"));
    directory.create();
    try (FileChannel file =
            FileChannel.open(
                directory.root().resolve("lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = file.tryLock()) {
      if (lock == null) {
        throw new StackProblem("A bench runs already.");
      }
      measure(people, new Workspace(people.checkout(), directory));
    }
    return 0;
  }

  private void measure(Workspace people, Workspace ours) {
    build(people, ours);
    LocalStack stack =
        LocalStack.in(ours.directory().root())
            .withEverything()
            .servicesFrom(ours::jarOf)
            .conductedByCamunda8(null)
            .onFreePorts()
            .fresh()
            .build();
    try (stack) {
      try (ProgressBoard board =
          new ProgressBoard(terminal, stack.components().stream().map(Component::name).toList())) {
        LocalStack ignored = stack.start(board);
      }
      Bench bench =
          new Bench(stack, ours::appOf, quick ? Length.QUICK : Length.FULL, terminal::line);
      Report report = bench.run(chosen());
      if (json != null) {
        bench.write(json);
      }
      terminal.blank();
      terminal.line(report.table());
    }
    StackDirectory.delete(ours.directory().data("postgresql"));
    StackDirectory.delete(ours.directory().data("kafka"));
  }

  private Set<Topic> chosen() {
    return topics.isEmpty() ? EnumSet.allOf(Topic.class) : EnumSet.copyOf(topics);
  }

  /** Runs copies of its own, so that a stack that is up keeps those that it runs. */
  private void build(Workspace people, Workspace ours) {
    ServiceBuild build = new ServiceBuild(people);
    List<Service> stale = build.stale();
    if (!stale.isEmpty()) {
      try (ProgressBoard board = new ProgressBoard(terminal, List.of("build"))) {
        build.run(stale, board);
      }
    }
    new ServiceBuild(ours).install();
  }
}
