package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.steering.engine.ProcessTimer.ESCALATE_SIGNATURES;
import static org.cocreation.steering.engine.ProcessTimer.REMIND_SIGNATURES;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.Patience;
import org.cocreation.steering.EngineTime;
import org.cocreation.steering.engine.ConductedCycles;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Timers fire once, whichever replica; again and again where they fail; without a word. */
class TimersTest {

  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();
  private static final String WAIT = "Timers wait until the database answers";
  private static final String WAIT_FOR_LOCKS =
      "select count(*) from pg_stat_activity"
          + " where datname = current_database() and wait_event_type = 'Lock'";
  private final List<EmbeddedEngine> engines = new ArrayList<>();

  @BeforeEach
  void empty() {
    DATABASE.emptyTheEngine();
  }

  @AfterEach
  void close() {
    engines.forEach(EmbeddedEngine::close);
    EngineTime.reset();
  }

  @Test
  void shouldComeOnceOnTwoReplicas() throws Exception {
    EmbeddedEngine one = open(CYCLES);
    open(CYCLES);
    try (LogLines log = new LogLines()) {
      List<DrivenCycle> many = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        many.add(atTheValueGate(one));
      }

      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));

      for (DrivenCycle cycle : many) {
        cycle.awaitTold(Told.timer(REMIND_SIGNATURES, 1));
      }
      TimeUnit.MILLISECONDS.sleep(200);
      assertThat(many)
          .allSatisfy(
              cycle -> assertThat(CYCLES.occurrences(cycle.id(), REMIND_SIGNATURES)).hasSize(1));
      assertThat(log.warnings()).isEmpty();
      many.forEach(DrivenCycle::stop);
    }
  }

  @Test
  void shouldComeAgainForEverWhereItsWorkFails() {
    AtomicInteger failures = new AtomicInteger();
    EmbeddedEngine engine =
        open(
            new Delegating() {
              @Override
              public void timerDue(UUID cycle, ProcessTimer timer, int round, String occurrence) {
                if (timer == ESCALATE_SIGNATURES && failures.incrementAndGet() <= 8) {
                  throw new IllegalStateException("not now");
                }
                super.timerDue(cycle, timer, round, occurrence);
              }
            });
    try (LogLines log = new LogLines()) {
      DrivenCycle cycle = atTheValueGate(engine);

      EngineTime.advance(Duration.ofDays(7).plusMinutes(1));
      for (int failed = 1; failed <= 8; failed++) {
        fireAgainAfter(failed, log);
      }

      cycle.awaitTold(Told.timer(ESCALATE_SIGNATURES, 1));
      assertThat(CYCLES.occurrences(cycle.id(), ESCALATE_SIGNATURES)).hasSize(1);
      assertThat(log.warnings())
          .hasSize(8)
          .allSatisfy(line -> assertThat(line).contains("it fires again"));
      cycle.stop();
    }
  }

  @Test
  void shouldTellAFailedReminderOnceItSucceedsAndThenItsSuccessor() {
    AtomicInteger failures = new AtomicInteger();
    EmbeddedEngine engine =
        open(
            new Delegating() {
              @Override
              public void timerDue(UUID cycle, ProcessTimer timer, int round, String occurrence) {
                super.timerDue(cycle, timer, round, occurrence);
                if (failures.incrementAndGet() <= 2) {
                  throw new IllegalStateException("not now");
                }
              }
            });
    DrivenCycle cycle = atTheValueGate(engine);

    try (LogLines log = new LogLines()) {
      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));
      for (int failed = 1; failed <= 2; failed++) {
        fireAgainAfter(failed, log);
      }
    }
    cycle.awaitTold(Told.timer(REMIND_SIGNATURES, 1));
    assertThat(CYCLES.occurrences(cycle.id(), REMIND_SIGNATURES)).hasSize(1);
    EngineTime.advance(Duration.ofDays(2));

    await()
        .atMost(Patience.MOST)
        .until(() -> CYCLES.occurrences(cycle.id(), REMIND_SIGNATURES).size() == 2);
    assertThat(CYCLES.occurrences(cycle.id(), REMIND_SIGNATURES)).doesNotHaveDuplicates();
    cycle.stop();
  }

  @Test
  void shouldGoAwayWithoutAWordWhereTheCycleWasRedirectedMeanwhile() throws Exception {
    EmbeddedEngine engine = open(CYCLES);
    try (LogLines log = new LogLines()) {
      DrivenCycle cycle = atTheValueGate(engine);
      CountDownLatch held = new CountDownLatch(1);
      CountDownLatch met = new CountDownLatch(1);
      Thread redirect =
          Thread.ofPlatform()
              .start(
                  () ->
                      cycle.step(
                          () -> {
                            held.countDown();
                            awaitUninterrupted(met);
                            CYCLES.moveBack(cycle.id(), Phase.NEEDS);
                            engine.redirected(cycle.id());
                          }));
      held.await();

      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));
      try {
        await().atMost(Patience.MOST).until(() -> DATABASE.count(WAIT_FOR_LOCKS) > 0);
      } finally {
        met.countDown();
      }
      redirect.join();
      sleep(200);

      assertThat(CYCLES.occurrences(cycle.id(), REMIND_SIGNATURES)).isEmpty();
      assertThat(log.warnings()).isEmpty();
      cycle.awaitActivities(Phase.NEEDS).finish(Phase.NEEDS).stop();
    }
  }

  @Test
  void shouldWaitForTheDatabaseAndSaySoOnce() {
    EmbeddedEngine engine = open(CYCLES);
    DrivenCycle cycle = atTheValueGate(engine);
    try (LogLines log = new LogLines()) {
      DATABASE.server().stop();
      EngineTime.advance(Duration.ofDays(2).plusMinutes(1));
      await()
          .atMost(Patience.MOST)
          .until(() -> log.warnings().stream().anyMatch(line -> line.contains(WAIT)));
      DATABASE.dataSource().flush(AgroalDataSource.FlushMode.IDLE);
      DATABASE.server().start();

      // A connection of before may still be met once.
      await()
          .atMost(Patience.MOST)
          .ignoreExceptions()
          .until(() -> cycle.told().contains(Told.timer(REMIND_SIGNATURES, 1)));

      assertThat(log.warnings()).filteredOn(line -> line.contains(WAIT)).hasSize(1);
      assertThat(log.warnings()).filteredOn(line -> line.startsWith("org.operaton")).isEmpty();
      cycle.stop();
    }
  }

  private EmbeddedEngine open(ConductedCycles domain) {
    EmbeddedEngine engine = DATABASE.engine(domain);
    engine.open();
    engines.add(engine);
    return engine;
  }

  private static DrivenCycle atTheValueGate(EmbeddedEngine engine) {
    return new DrivenCycle(engine, CYCLES, DATABASE::inTransaction, Phase.PRIORITIZATION)
        .start()
        .finish(Phase.PRIORITIZATION);
  }

  /** Once the timer has failed so many times, the time passes after which it fires again. */
  private static void fireAgainAfter(int failed, LogLines log) {
    await().atMost(Patience.MOST).until(() -> log.warnings().size() >= failed);
    EngineTime.advance(Duration.ofSeconds(1));
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void sleep(int millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The recording domain, for a test that lets one thing in it go wrong. */
  private static class Delegating implements ConductedCycles {

    @Override
    public Course course(UUID cycleId) {
      return CYCLES.course(cycleId);
    }

    @Override
    public Map<String, String> timers(UUID cycleId) {
      return CYCLES.timers(cycleId);
    }

    @Override
    public boolean activityDue(UUID cycleId, ActivityDefinition activity, int round) {
      return CYCLES.activityDue(cycleId, activity, round);
    }

    @Override
    public boolean decisionDue(UUID cycleId, Phase phase, int round) {
      return CYCLES.decisionDue(cycleId, phase, round);
    }

    @Override
    public void timerDue(UUID cycleId, ProcessTimer timer, int round, String occurrence) {
      CYCLES.timerDue(cycleId, timer, round, occurrence);
    }

    @Override
    public void cycleEnded(UUID cycleId) {
      CYCLES.cycleEnded(cycleId);
    }
  }
}
