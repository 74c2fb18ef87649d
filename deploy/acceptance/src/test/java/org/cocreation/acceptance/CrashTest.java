package org.cocreation.acceptance;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.cocreation.localstack.Service;
import org.cocreation.localstack.component.ServiceProcess;
import org.cocreation.localstack.demo.Demo;
import org.cocreation.localstack.demo.DemoReport;
import org.cocreation.localstack.demo.EventCount;
import org.cocreation.localstack.stack.LocalStack;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A service that is killed (SIGKILL) in the middle of a demo comes back, and the demo ends the same
 * as one before, with a cycle of its own: what was answered stays, what was not leaves nothing
 * behind, in the domain or in the engine. One service at one moment in every build; all four, and
 * steering, which conducts, at twenty moments, in the long suite.
 *
 * <p>The page cache outlives a killed process: this says nothing about power loss.
 */
@ExtendWith(PackagedStack.class)
class CrashTest {

  /** One moment in each quarter of the story; the end is left out, so that all fall into it. */
  private static final int MOMENTS = 4;

  private static final int LINES_IN_QUARTER = 23;

  /** What a line leads to (a step of the engine, messages, the next request) is over by then. */
  private static final int LATEST_MILLIS = 250;

  /** System property: the seed of a run that is to be repeated. */
  private static final String SEED = "cocreate.crash.seed";

  private static final System.Logger LOG = System.getLogger(CrashTest.class.getName());

  /** Another one each time. */
  @Test
  void shouldEndTheSameWhenAServiceIsKilled() throws Exception {
    long seed = Long.getLong(SEED, System.nanoTime() % 100_000);
    Random random = new Random(seed);
    Service victim = Service.values()[random.nextInt(Service.values().length)];
    int line = 1 + random.nextInt(MOMENTS * LINES_IN_QUARTER);
    Moment moment = new Moment(victim, line, random.nextInt(LATEST_MILLIS));
    LOG.log(System.Logger.Level.INFO, "Repeat with -D{0}={1}: {2}", SEED, "" + seed, moment);
    play(List.of(moment));
  }

  /** While needs are listed, before the concept is reviewed, and when the KPI has been measured. */
  @Tag("long")
  @Test
  void shouldEndTheSameWhenEachOfTheOthersIsKilled() throws Exception {
    play(
        List.of(
            new Moment(Service.DEVELOPMENT, 17, 0),
            new Moment(Service.OPERATIONS, 33, 0),
            new Moment(Service.KPI, 55, 0)));
  }

  /**
   * With two instances of every service on its database: both take in, send and conduct, one of
   * them is killed again and again.
   */
  @Tag("long")
  @Test
  void shouldEndTheSameWhenOneOfTwoInstancesOfEachIsKilled() throws Exception {
    LocalStack stack = PackagedStack.running();
    for (Service service : Service.values()) {
      stack.replica(service).start();
    }
    try {
      play(
          Arrays.stream(Service.values())
              .flatMap(
                  service ->
                      IntStream.of(12, 36, 60, 84)
                          .mapToObj(line -> new Moment(service, line + 2 * service.ordinal(), 0)))
              .toList());
    } finally {
      stack.stopReplicas();
    }
  }

  /** The twenty moments. */
  @Tag("long")
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void shouldEndTheSameWheneverSteeringIsKilled(long seed) throws Exception {
    play(momentsOf(seed));
  }

  /**
   * Whom to kill and when.
   *
   * @param line of the story, from 1; the first 92 of some hundred
   * @param millis after it, while the story goes on
   */
  private record Moment(Service victim, int line, int millis) {}

  private static List<Moment> momentsOf(long seed) {
    Random random = new Random(seed);
    List<Moment> moments = new ArrayList<>();
    for (int quarter = 0; quarter < MOMENTS; quarter++) {
      moments.add(
          new Moment(
              Service.STEERING,
              1 + quarter * LINES_IN_QUARTER + random.nextInt(LINES_IN_QUARTER),
              random.nextInt(LATEST_MILLIS)));
    }
    return moments;
  }

  /** Plays a demo with crashes, and compares it with one that nobody disturbed. */
  private static void play(List<Moment> moments) throws Exception {
    DemoReport undisturbed = WholeCycleTest.undisturbed();
    Crashes crashes = new Crashes(moments);

    DemoReport report = new Demo(PackagedStack.running(), crashes).play();

    assertThat(crashes.happened()).as("crashes at %s", moments).isEqualTo(moments.size());
    WholeCycleTest.assertComplete(report);
    assertThat(report.cycleId()).isNotEqualTo(undisturbed.cycleId());
    assertThat(outcome(report)).isEqualTo(outcome(undisturbed));
    OutageTest.awaitOutboxesEmpty();
    await()
        .untilAsserted(
            () ->
                assertThat(
                        EventCount.ofPartnership(
                            PackagedStack.running().kafka().bootstrapServers(),
                            report.partnershipId()))
                    .isEqualTo(undisturbed.events()));
    OutageTest.assertNothingLostOrDoubled(new Cycle(report.cycleId()));
    OutageTest.assertNothingLostOrDoubled(new Cycle(report.awaitedSignature().cycleId()));
  }

  /** What a report tells, but for ids, times and what follows from them. */
  private static List<String> outcome(DemoReport report) {
    List<String> outcome = new ArrayList<>();
    for (DemoReport.Decision decision : report.decisions()) {
      List<String> signed =
          decision.approvals().stream().map(a -> a.side() + " " + a.who()).sorted().toList();
      outcome.add(
          "%s: %s by %s for %s, signed by %s"
              .formatted(
                  decision.phase(), decision.outcome(), decision.who(), decision.side(), signed));
    }
    for (DemoReport.Kpi kpi : report.kpis()) {
      outcome.add("%s: %s, %s".formatted(kpi.name(), kpi.actual(), kpi.status()));
    }
    outcome.add("awaited " + report.awaitedSignature().missingSides());
    return outcome;
  }

  /**
   * Kills and starts the services beside the story, one crash after the other: where a service is
   * still coming back from the one before, the next waits for that.
   */
  private static final class Crashes extends Quiet {
    private final List<Moment> moments;
    private final AtomicInteger lines = new AtomicInteger();
    private final ScheduledExecutorService beside =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private final List<Future<?>> crashes = new ArrayList<>();

    Crashes(List<Moment> moments) {
      this.moments = moments;
    }

    @Override
    public void line(String text) {
      int line = lines.incrementAndGet();
      for (Moment moment : moments) {
        if (moment.line() == line) {
          crashes.add(beside.schedule(() -> crash(moment.victim()), moment.millis(), MILLISECONDS));
        }
      }
    }

    private static void crash(Service service) {
      ServiceProcess victim = PackagedStack.running().service(service);
      victim.kill();
      victim.start();
    }

    /** How many there were, once all are back from the last. */
    int happened() throws Exception {
      beside.shutdown();
      for (Future<?> crash : crashes) {
        crash.get();
      }
      return crashes.size();
    }
  }
}
