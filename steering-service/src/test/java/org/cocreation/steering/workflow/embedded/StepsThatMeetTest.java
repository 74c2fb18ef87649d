package org.cocreation.steering.workflow.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.Patience;
import org.cocreation.steering.engine.Course;
import org.cocreation.steering.engine.DrivenCycle;
import org.cocreation.steering.engine.ProcessTimer;
import org.cocreation.steering.engine.RecordingCycles;
import org.cocreation.steering.engine.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Rounds, seeded, in which what happens to a cycle happens in the same moment, on two replicas:
 * there is one outcome, no activity is lost, nothing is thrown, no join is stuck.
 */
class StepsThatMeetTest {

  private static final int ROUNDS = 80;
  private static final int MANY_ROUNDS = 500;
  private static final EngineDatabase DATABASE = EngineDatabase.get();
  private static final RecordingCycles CYCLES = DATABASE.cycles();
  private static final List<EmbeddedEngine> REPLICAS =
      List.of(DATABASE.engine(), DATABASE.engine());
  private static final ExecutorService THREADS = Executors.newFixedThreadPool(4);

  private final Random random = new Random(7);
  private int reminders;

  @BeforeAll
  static void open() {
    DATABASE.emptyTheEngine();
    REPLICAS.forEach(EmbeddedEngine::open);
  }

  @AfterAll
  static void close() {
    THREADS.shutdownNow();
    REPLICAS.forEach(EmbeddedEngine::close);
  }

  @Test
  void shouldHaveOneOutcome() throws Exception {
    play(ROUNDS);
  }

  @Tag("long")
  @Test
  void shouldHaveOneOutcomeAgainAndAgain() throws Exception {
    play(MANY_ROUNDS);
  }

  private void play(int rounds) throws Exception {
    for (int round = 0; round < rounds; round++) {
      switch (round % 4) {
        case 0 -> lastActivitiesOfAPhase();
        case 1 -> decisionAndRedirect();
        case 2 -> sameEventOnBothReplicas();
        default -> decisionAndTimers();
      }
    }
    assertThat(reminders)
        .as("reminders that came while steering decided")
        .isGreaterThan(rounds / 25);
  }

  /** Three teams complete the last activities of a phase. */
  private void lastActivitiesOfAPhase() throws Exception {
    Phase phase = anyPhase();
    DrivenCycle cycle = cycleIn(phase).start();

    atOnce(
        DrivenCycle.activitiesOf(phase).stream()
            .map(activity -> on(anyReplica(), engine -> complete(cycle, engine, activity)))
            .toList());

    assertThat(cycle.count(Told.toDecide(phase, 1))).isEqualTo(1);
    goesOn(cycle);
  }

  /** Steering invests, and moves back, and only one of both finds the cycle as it saw it. */
  private void decisionAndRedirect() throws Exception {
    Phase phase = anyPhase();
    DrivenCycle cycle = cycleIn(phase).start().finish(phase);

    atOnce(
        List.of(
            on(anyReplica(), engine -> invest(cycle, engine, phase)),
            on(anyReplica(), engine -> moveBack(cycle, engine, phase))));

    goesOn(cycle);
  }

  /** The same completion comes twice, with another one beside it. */
  private void sameEventOnBothReplicas() throws Exception {
    Phase phase = anyPhase();
    DrivenCycle cycle = cycleIn(phase).start();
    List<ActivityDefinition> activities = DrivenCycle.activitiesOf(phase);
    complete(cycle, anyReplica(), activities.get(0));

    atOnce(
        List.of(
            on(REPLICAS.get(0), engine -> complete(cycle, engine, activities.get(1))),
            on(REPLICAS.get(1), engine -> complete(cycle, engine, activities.get(1))),
            on(anyReplica(), engine -> complete(cycle, engine, activities.get(2))),
            on(anyReplica(), engine -> start(cycle, engine))));

    assertThat(cycle.count(Told.toDecide(phase, 1))).isEqualTo(1);
    goesOn(cycle);
  }

  /** Reminders come all the time while steering decides; then none comes any more. */
  private void decisionAndTimers() throws Exception {
    DrivenCycle cycle = cycleIn(Phase.PRIORITIZATION);
    CYCLES.askAfter(cycle.id(), Duration.ofMillis(20), Duration.ofMillis(30));
    cycle.start().finish(Phase.PRIORITIZATION);
    if (random.nextBoolean()) {
      cycle.awaitTold(Told.timer(ProcessTimer.REMIND_SIGNATURES, 1));
    } else {
      TimeUnit.MILLISECONDS.sleep(random.nextInt(120));
    }

    atOnce(
        List.of(
            on(anyReplica(), engine -> invest(cycle, engine, Phase.PRIORITIZATION)),
            on(anyReplica(), engine -> moveBack(cycle, engine, Phase.PRIORITIZATION))));

    reminders += CYCLES.occurrences(cycle.id(), ProcessTimer.REMIND_SIGNATURES).size();
    goesOn(cycle);
  }

  /** The engine has the cycle where the domain has it: its phase is worked through, once more. */
  private void goesOn(DrivenCycle cycle) {
    Course course = CYCLES.course(cycle.id());
    if (course.phase().equals(Course.COMPLETED)) {
      assertThat(cycle.told()).contains(Told.ended());
      return;
    }
    Phase phase = Phase.valueOf(course.phase());
    for (ActivityDefinition activity : DrivenCycle.activitiesOf(phase)) {
      assertThat(cycle.told()).contains(Told.due(activity, course.round()));
      complete(cycle, anyReplica(), activity);
    }
    assertThat(cycle.count(Told.toDecide(phase, course.round()))).isEqualTo(1);
    cycle.stop();
  }

  private static void start(DrivenCycle cycle, EmbeddedEngine engine) {
    cycle.step(() -> engine.start(cycle.id()));
  }

  private static void complete(
      DrivenCycle cycle, EmbeddedEngine engine, ActivityDefinition activity) {
    cycle.step(
        () -> {
          CYCLES.complete(cycle.id(), activity);
          engine.activityDone(cycle.id(), activity, CYCLES.course(cycle.id()).round());
        });
  }

  private static void invest(DrivenCycle cycle, EmbeddedEngine engine, Phase seen) {
    cycle.step(
        () -> {
          if (stands(cycle, seen)) {
            CYCLES.invest(cycle.id());
            engine.decided(cycle.id());
          }
        });
  }

  private static void moveBack(DrivenCycle cycle, EmbeddedEngine engine, Phase seen) {
    cycle.step(
        () -> {
          if (stands(cycle, seen)) {
            CYCLES.moveBack(cycle.id(), Phase.NEEDS);
            engine.redirected(cycle.id());
          }
        });
  }

  private static boolean stands(DrivenCycle cycle, Phase seen) {
    Course course = CYCLES.course(cycle.id());
    return course.round() == 1 && course.phase().equals(seen.name());
  }

  private static Runnable on(EmbeddedEngine replica, Consumer<EmbeddedEngine> step) {
    return () -> step.accept(replica);
  }

  private static void atOnce(List<Runnable> steps) throws Exception {
    CyclicBarrier together = new CyclicBarrier(steps.size());
    List<Future<?>> running = new ArrayList<>();
    for (Runnable step : steps) {
      running.add(
          THREADS.submit(
              () -> {
                int ignored = together.await();
                step.run();
                return null;
              }));
    }
    for (Future<?> step : running) {
      var ignored = step.get(Patience.MOST.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(anyReplica(), CYCLES, DATABASE::inTransaction, phase);
  }

  private Phase anyPhase() {
    return Phase.values()[random.nextInt(Phase.values().length)];
  }

  private EmbeddedEngine anyReplica() {
    return REPLICAS.get(random.nextInt(2));
  }
}
