package org.cocreation.steering.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.cocreation.chassis.test.Patience;

/**
 * A cycle as people drive it. Each step is one use case: in one transaction, with the cycle's row
 * locked, the domain changes and then the engine is told. The engine may answer within it or later.
 */
public final class DrivenCycle {

  private final ProcessEngine engine;
  private final RecordingCycles cycles;
  private final Consumer<Runnable> inTransaction;
  private final UUID id;

  /** A cycle in the first round of this phase, of which the engine does not know. */
  public DrivenCycle(
      ProcessEngine engine, RecordingCycles cycles, Consumer<Runnable> inTransaction, Phase phase) {
    this(engine, cycles, inTransaction, cycles.begin(phase));
  }

  private DrivenCycle(
      ProcessEngine engine, RecordingCycles cycles, Consumer<Runnable> inTransaction, UUID id) {
    this.engine = engine;
    this.cycles = cycles;
    this.inTransaction = inTransaction;
    this.id = id;
  }

  /** The same cycle, told to another engine from now on: one that was restarted, or a replica. */
  public DrivenCycle on(ProcessEngine other) {
    return new DrivenCycle(other, cycles, inTransaction, id);
  }

  public UUID id() {
    return id;
  }

  public static List<ActivityDefinition> activitiesOf(Phase phase) {
    return Arrays.stream(ActivityDefinition.values())
        .filter(activity -> activity.phase() == phase)
        .toList();
  }

  public DrivenCycle start() {
    return step(() -> engine.start(id));
  }

  public DrivenCycle complete(ActivityDefinition activity) {
    return step(
        () -> {
          cycles.complete(id, activity);
          engine.activityDone(id, activity, cycles.course(id).round());
        });
  }

  /** Completes the phase's activities, one by one, and waits until steering is to decide. */
  public DrivenCycle finish(Phase phase) {
    return finishWithoutWaiting(phase).awaitDecision(phase);
  }

  public DrivenCycle finishWithoutWaiting(Phase phase) {
    activitiesOf(phase).forEach(this::complete);
    return this;
  }

  public DrivenCycle invest() {
    return step(
        () -> {
          cycles.invest(id);
          engine.decided(id);
        });
  }

  public DrivenCycle moveBack(Phase to) {
    return step(
        () -> {
          cycles.moveBack(id, to);
          engine.redirected(id);
        });
  }

  public DrivenCycle shelve() {
    return step(
        () -> {
          cycles.shelve(id);
          engine.redirected(id);
        });
  }

  public DrivenCycle revive(Phase at) {
    return step(
        () -> {
          cycles.revive(id, at);
          engine.revived(id);
        });
  }

  /** A sprint begins, of which people are reminded then and which should be ended then. */
  public DrivenCycle startSprint(UUID sprint, Instant remindAt, Instant endsAt) {
    return step(
        () -> {
          cycles.startSprint(id, sprint, remindAt, endsAt);
          engine.sprintStarted(id, sprint);
        });
  }

  public DrivenCycle endSprint(UUID sprint) {
    return step(
        () -> {
          cycles.endSprint(id);
          engine.sprintEnded(id, sprint);
        });
  }

  public DrivenCycle stop() {
    return step(
        () -> {
          cycles.stop(id);
          engine.stopped(id);
        });
  }

  /** Something happens to the cycle, in a transaction of its own and with its row locked. */
  public DrivenCycle step(Runnable change) {
    inTransaction.accept(
        () -> {
          cycles.lock(id);
          change.run();
        });
    return this;
  }

  /** Waits until all three activities of the phase were told in the cycle's round. */
  public DrivenCycle awaitActivities(Phase phase) {
    int round = cycles.course(id).round();
    return awaitTold(
        activitiesOf(phase).stream()
            .map(activity -> Told.due(activity, round))
            .toArray(Told[]::new));
  }

  public DrivenCycle awaitDecision(Phase phase) {
    return awaitTold(Told.toDecide(phase, cycles.course(id).round()));
  }

  public DrivenCycle awaitTold(Told... expected) {
    await()
        .atMost(Patience.MOST)
        .pollDelay(Duration.ZERO)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(cycles.told(id)).contains(expected));
    return this;
  }

  /** What was told so far, each once: tellings may be repeated. */
  public Set<Told> told() {
    return new HashSet<>(cycles.told(id));
  }

  /** How often this was told so far. */
  public long count(Told told) {
    return cycles.told(id).stream().filter(told::equals).count();
  }
}
