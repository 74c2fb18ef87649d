package org.cocreation.localstack.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.StackProblem;
import org.cocreation.localstack.bench.limit.BareEngine;
import org.cocreation.localstack.bench.load.ClosedLoad;
import org.cocreation.localstack.bench.load.OpenLoad;
import org.cocreation.localstack.bench.load.Outcome;
import org.cocreation.localstack.bench.load.ProcessorTime;
import org.cocreation.localstack.bench.load.Runs;
import org.cocreation.localstack.bench.report.Figure;
import org.cocreation.localstack.bench.report.Must;
import org.cocreation.localstack.bench.report.Spread;

/**
 * Sixteen drivers take cycles through their last three phases over the API, against the engine
 * alone. A cycle is counted as fifteen completed activities, of which each has its share of the
 * decisions.
 */
final class CyclesBench {
  private static final int DRIVERS = 16;
  private static final double ACTIVITIES = 15;

  private final Rig rig;
  private final Ground ground;
  private final AtomicInteger copy;

  CyclesBench(Rig rig, Ground ground) {
    this.rig = rig;
    this.ground = ground;
    copy = new AtomicInteger(ground.size());
  }

  void run() {
    Histogram decidedToOpen = OpenLoad.histogram();
    List<Double> millis = new ArrayList<>();
    List<Double> opened = new ArrayList<>();
    Map<String, Double> cores = new TreeMap<>();
    Runs.Both both;
    try (News news = new News(rig.stack().kafka().bootstrapServers());
        BareEngine bare =
            new BareEngine(
                rig.stack().directory(),
                rig.apps().apply(Service.STEERING),
                rig.stack().postgreSql(),
                ground.limitOf(Service.STEERING),
                DRIVERS)) {
      List<Driver> drivers =
          Stream.generate(() -> new Driver(rig.walk(), news, this::nextCycle, decidedToOpen))
              .limit(DRIVERS)
              .toList();
      both =
          rig.measure(
              "cycles/s",
              time -> {
                decidedToOpen.reset();
                ProcessorTime began = ProcessorTime.of(rig.stack());
                Outcome outcome = ClosedLoad.run(drivers, time);
                ProcessorTime ended = ProcessorTime.of(rig.stack());
                cores.putAll(ended.coresSince(began));
                millis.add(ended.ofTheStackSince(began) * 1_000 / outcome.accepted());
                opened.add(decidedToOpen.getValueAtPercentile(99) / 1_000.0);
                return outcome.perSecond() / ACTIVITIES;
              },
              time -> bare.completionsPerSecond(time) / ACTIVITIES);
    }
    rig.add(
        Figure.of("cycles of 15 activities, %d drivers".formatted(DRIVERS), "1/s", both.ours())
            .beside(both.limit())
            .must(Must.ratioAtLeast(0.4))
            .with(cores));
    rig.add(
        Figure.of(
                "processor time of the whole stack for a completed activity",
                "ms",
                measured(millis))
            .must(Must.atMost(20)));
    rig.add(
        Figure.of(
            "p99 from a decision's answer to the next three activities open",
            "ms",
            measured(opened)));
  }

  /** Commands take copies from the other end. */
  private UUID nextCycle() {
    int next = copy.getAndDecrement();
    if (next < 1) {
      throw new StackProblem("There are no more cycles to drive");
    }
    return ground.inDevelopment(next).cycle();
  }

  /** Without the warm-up. */
  private Spread measured(List<Double> all) {
    return new Spread(all.subList(all.size() - rig.length().runs(), all.size()));
  }
}
