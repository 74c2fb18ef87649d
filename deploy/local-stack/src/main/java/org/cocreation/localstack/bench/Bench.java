package org.cocreation.localstack.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Report;
import org.cocreation.localstack.bench.report.Spread;
import org.cocreation.localstack.demo.Walk;
import org.cocreation.localstack.stack.LocalStack;

/**
 * Measures what the product does on this machine, each figure beside what limits it in the same
 * minutes, over the public API alone. It needs a stack of its own, which it fills, stops and starts
 * as it likes.
 */
public final class Bench {
  private final Rig rig;
  private final Answers answers = new Answers();
  private final Report report = new Report();
  private Ground ground;

  /**
   * @param stack up already, and nobody else's
   * @param apps where each service is packaged
   * @param says hears what is going on
   */
  public Bench(
      LocalStack stack, Function<Service, Path> apps, Length length, Consumer<String> says) {
    Walk walk = new Walk(stack, answers::count);
    rig = new Rig(stack, apps, length, walk, answers, report, says);
  }

  /** Measures these, and what is counted over all of them. */
  public Report run(Set<Topic> topics) {
    for (Topic topic : Topic.values()) {
      if (topics.contains(topic)) {
        rig.says().accept(topic.name().toLowerCase(Locale.ROOT));
        run(topic);
      }
    }
    rig.add(
        Figure.of("memory of all after it", "MB", Spread.of(rig.memory()))
            .must(Must.atMost(1_700)));
    rig.add(
        Figure.of("answers 5xx in all of it", "", Spread.of(answers.serverErrors()))
            .must(Must.atMost(0)));
    answers.failed().forEach(one -> rig.says().accept("    " + one));
    return report;
  }

  /** All that {@link #run} found, for programs. */
  public void write(Path file) {
    report.write(file, rig.length(), answers.all());
  }

  private void run(Topic topic) {
    switch (topic) {
      case START -> new StartBench(rig).run();
      case GROWTH -> new GrowthBench(rig).run();
      case READS -> compareReads();
      case COMMANDS -> new CommandsBench(rig, ground(rig.length().copies())).run();
      case STREAM -> new StreamBench(rig, ground(rig.length().fewCopies())).run();
      case CYCLES -> new CyclesBench(rig, ground(rig.length().copies())).run();
      case TELEMETRY -> new TelemetryBench(rig, ground(rig.length().fewCopies())).run();
    }
  }

  private void compareReads() {
    Length length = rig.length();
    ReadsBench reads = new ReadsBench(rig, ground(length.fewCopies()));
    Map<String, Spread> few = reads.run(length.fewCopies());
    Ground ignored = ground(length.copies());
    reads.compare(few, length.fewCopies(), reads.run(length.copies()), length.copies());
  }

  private Ground ground(int copies) {
    if (ground == null) {
      ground = new Ground(rig);
    }
    ground.growTo(copies);
    return ground;
  }
}
