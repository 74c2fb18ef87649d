package org.cocreation.localstack.bench;

import static org.cocreation.localstack.Service.KPI;
import static org.cocreation.localstack.Service.OPERATIONS;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.cocreation.localstack.Patience;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.limit.CommitProduceConsume;
import org.cocreation.localstack.bench.load.OpenLoad;
import org.cocreation.localstack.bench.load.Outcome;
import org.cocreation.localstack.bench.load.ProcessorTime;
import org.cocreation.localstack.bench.load.Runs;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.demo.Answer;
import org.cocreation.localstack.demo.Person;
import org.cocreation.localstack.demo.Walk;

/**
 * A hundred commands a second by schedule, each from its answer until a dashboard hears of it;
 * against a row committed, a record sent and the record received.
 */
final class StreamBench {
  private static final double PER_SECOND = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final int PLACES = 32;

  private final Rig rig;
  private final Commands commands;
  private final Person person;

  StreamBench(Rig rig, Ground ground) {
    this.rig = rig;
    this.commands = new Commands(ground, rig.walk());
    this.person = rig.walk().person(OPERATIONS, Walk.CUSTOMER);
  }

  void run() {
    Map<String, Double> cores = new TreeMap<>();
    try (StreamListener listener =
            new StreamListener(
                rig.stack().service(KPI).url(), person.token(), Commands.Kind.NEED.fact());
        CommitProduceConsume bare = new CommitProduceConsume(rig.stack())) {
      Runs.Both both =
          rig.measure(
              "ms",
              time -> {
                ProcessorTime began = ProcessorTime.of(rig.stack());
                double p99 = ours(listener, time);
                cores.putAll(ProcessorTime.of(rig.stack()).coresSince(began));
                return p99;
              },
              time -> bare.p99(PER_SECOND, time));
      rig.add(
          Figure.of(
                  "p99 from an answer to the stream at %.0f/s".formatted(PER_SECOND),
                  "ms",
                  both.ours())
              .beside(both.limit())
              .must(Must.atMost(40))
              .with(cores));
    }
  }

  private double ours(StreamListener listener, Duration time) {
    Map<String, Long> answered = new ConcurrentHashMap<>();
    Outcome outcome =
        OpenLoad.run(
            PER_SECOND,
            time,
            number -> {
              Answer answer = commands.express(number % PLACES + 1);
              if (answer.isAccepted()) {
                answered.put(answer.text("id"), System.nanoTime());
              }
              return answer.isAccepted();
            });
    boolean all =
        Patience.until(
            PATIENCE,
            () -> answered.keySet().stream().allMatch(id -> listener.heardOf(id) != null));
    if (!all || outcome.refused() > 0) {
      throw new StackProblem("Some of what was sent was refused, or never heard of on the stream");
    }
    Histogram latency = OpenLoad.histogram();
    answered.forEach(
        (id, at) ->
            latency.recordValue(
                Math.max(0, TimeUnit.NANOSECONDS.toMicros(listener.heardOf(id) - at))));
    return latency.getValueAtPercentile(99) / 1_000.0;
  }
}
