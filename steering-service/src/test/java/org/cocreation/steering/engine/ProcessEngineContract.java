package org.cocreation.steering.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cocreation.chassis.process.ActivityDefinition.ASSESS_OPPORTUNITIES;
import static org.cocreation.chassis.process.ActivityDefinition.DEFINE_GOALS;
import static org.cocreation.chassis.process.ActivityDefinition.EXPRESS_NEEDS;
import static org.cocreation.chassis.process.Phase.DEVELOPMENT;
import static org.cocreation.chassis.process.Phase.EVALUATION;
import static org.cocreation.chassis.process.Phase.NEEDS;
import static org.cocreation.chassis.process.Phase.PRIORITIZATION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a process engine owes the domain, whichever it is: every way through the models, repeated
 * calls, and cycles that it has lost or never had. An engine may answer within the call or later,
 * and may tell a thing more than once; so this waits, and never counts.
 */
public abstract class ProcessEngineContract {

  /** The engine under test, with the six models deployed. */
  protected abstract ProcessEngine engine();

  /** What the engine under test tells, and asks. */
  protected abstract RecordingCycles cycles();

  /** Runs this in a transaction of its own, which the engine's call takes part in. */
  protected abstract void inTransaction(Runnable step);

  /** How long after a step to look for what must not have come of it. */
  protected Duration settlingTime() {
    return Duration.ofMillis(1);
  }

  protected final DrivenCycle cycleIn(Phase phase) {
    return new DrivenCycle(engine(), cycles(), this::inTransaction, phase);
  }

  static Stream<Arguments> waysBack() {
    return Stream.of(Phase.values())
        .flatMap(
            from ->
                Stream.of(Phase.values())
                    .filter(to -> !from.isBefore(to))
                    .map(to -> Arguments.of(from, to)));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldStartWhereTheCycleStands(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase);

    assertThat(cycle.told()).hasSize(3);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldAskForADecisionOnceAllActivitiesAreDone(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase);
    ActivityDefinition last = DrivenCycle.activitiesOf(phase).getLast();
    DrivenCycle.activitiesOf(phase).stream().filter(a -> a != last).forEach(cycle::complete);
    settle();
    assertThat(cycle.told()).hasSize(3);

    cycle.complete(last);

    cycle.awaitDecision(phase);
  }

  @Test
  void shouldGoThroughAllPhasesToTheEnd() {
    DrivenCycle cycle = cycleIn(NEEDS).start();

    for (Phase phase : Phase.values()) {
      cycle.awaitActivities(phase).finish(phase).invest();
    }

    cycle.awaitTold(Told.ended());
    settle();
    assertThat(cycle.told()).hasSize(15 + 5 + 1);
  }

  @Test
  void shouldEndACompletedCycleThatItDoesNotConduct() {
    DrivenCycle cycle = cycleIn(EVALUATION);
    cycle.step(() -> cycles().invest(cycle.id()));

    cycle.start();

    cycle.awaitTold(Told.ended());
    settle();
    assertThat(cycle.told()).containsExactly(Told.ended());
  }

  @ParameterizedTest
  @MethodSource("waysBack")
  void shouldMoveBackInTheMiddleOfAPhase(Phase from, Phase to) {
    DrivenCycle cycle = cycleIn(from).start().awaitActivities(from);
    cycle.complete(DrivenCycle.activitiesOf(from).getFirst());

    cycle.moveBack(to);

    cycle.awaitActivities(to).finish(to);
    assertThat(cycle.told()).contains(Told.toDecide(to, 2)).doesNotContain(Told.toDecide(from, 1));
  }

  @ParameterizedTest
  @MethodSource("waysBack")
  void shouldMoveBackAtADecision(Phase from, Phase to) {
    DrivenCycle cycle = cycleIn(from).start().awaitActivities(from).finish(from);

    cycle.moveBack(to);

    cycle.awaitActivities(to).finish(to);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldWaitOnTheShelfAndGoOnWhenRevived(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase);
    cycle.complete(DrivenCycle.activitiesOf(phase).getFirst());
    cycle.shelve();
    settle();
    Set<Told> before = cycle.told();
    assertThat(before).hasSize(3);

    cycle.revive(phase);

    cycle.awaitActivities(phase).finish(phase).invest();
    phase.next().ifPresent(cycle::awaitActivities);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldShelveAtADecisionAndReviveInAnEarlierPhase(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase).finish(phase).shelve();

    cycle.revive(NEEDS);

    cycle.awaitActivities(NEEDS).finish(NEEDS);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldStopInTheMiddleOfAPhase(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase);

    cycle.stop();

    assertNothingComesOf(cycle, () -> cycle.finishWithoutWaiting(phase));
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldStopAtADecision(Phase phase) {
    DrivenCycle cycle = cycleIn(phase).start().awaitActivities(phase).finish(phase);

    cycle.stop();

    assertNothingComesOf(cycle, () -> cycle.step(() -> engine().decided(cycle.id())));
  }

  @Test
  void shouldStopOnTheShelf() {
    DrivenCycle cycle = cycleIn(DEVELOPMENT).start().awaitActivities(DEVELOPMENT).shelve();

    cycle.stop();

    assertNothingComesOf(cycle, () -> cycle.step(() -> engine().revived(cycle.id())));
  }

  @Test
  void shouldGoStraightOnPastWhatIsCompletedAlready() {
    DrivenCycle cycle = cycleIn(NEEDS);
    cycle.step(() -> cycles().complete(cycle.id(), DEFINE_GOALS));
    cycle.step(() -> cycles().complete(cycle.id(), EXPRESS_NEEDS));
    cycle.start().awaitActivities(NEEDS);

    cycle.complete(ASSESS_OPPORTUNITIES);

    cycle.awaitDecision(NEEDS);
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldGoStraightToTheDecisionWhereAllIsCompleted(Phase phase) {
    DrivenCycle cycle = cycleIn(phase);
    DrivenCycle.activitiesOf(phase)
        .forEach(activity -> cycle.step(() -> cycles().complete(cycle.id(), activity)));

    cycle.start();

    cycle.awaitDecision(phase);
  }

  @Test
  void shouldNotMindRepeatedCalls() {
    DrivenCycle cycle = cycleIn(NEEDS).start().start().awaitActivities(NEEDS);
    cycle.complete(DEFINE_GOALS).complete(DEFINE_GOALS).complete(ASSESS_OPPORTUNITIES);
    settle();
    assertThat(cycle.told()).hasSize(3);
    cycle.complete(EXPRESS_NEEDS).complete(EXPRESS_NEEDS).start().awaitDecision(NEEDS);
    cycle.invest().step(() -> engine().decided(cycle.id())).awaitActivities(PRIORITIZATION);
    cycle.complete(ActivityDefinition.DESIGN_CONCEPT);
    cycle.step(() -> engine().decided(cycle.id())).complete(DEFINE_GOALS);
    settle();
    assertThat(cycle.told()).doesNotContain(Told.toDecide(PRIORITIZATION, 1));
    cycle.finish(PRIORITIZATION).step(() -> engine().decided(cycle.id()));
    cycle.moveBack(NEEDS).step(() -> engine().redirected(cycle.id())).awaitActivities(NEEDS);
    cycle.shelve().step(() -> engine().redirected(cycle.id()));
    cycle.revive(NEEDS).step(() -> engine().revived(cycle.id())).awaitActivities(NEEDS);
    cycle.finish(NEEDS).stop().step(() -> engine().stopped(cycle.id()));

    settle();

    assertThat(cycle.told()).hasSize(3 + 1 + 3 + 1 + 3 + 3 + 1);
  }

  @Test
  void shouldPassOverWhatWasCompletedInAnEarlierRound() {
    DrivenCycle cycle = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    cycle.moveBack(NEEDS).awaitActivities(NEEDS);

    assertNothingComesOf(
        cycle,
        () ->
            DrivenCycle.activitiesOf(NEEDS)
                .forEach(
                    activity -> cycle.step(() -> engine().activityDone(cycle.id(), activity, 1))));

    cycle.finish(NEEDS);
  }

  @Test
  void shouldStartALostCycleWhereItStandsWhateverIsTold() {
    DrivenCycle working = cycleIn(DEVELOPMENT).complete(ActivityDefinition.DESIGN_SOLUTION);
    DrivenCycle decided = cycleIn(NEEDS).invest();
    DrivenCycle movedBack = cycleIn(PRIORITIZATION).moveBack(NEEDS);
    DrivenCycle shelved = cycleIn(PRIORITIZATION).shelve();
    DrivenCycle revived = cycleIn(EVALUATION).revive(DEVELOPMENT);
    DrivenCycle stopped = cycleIn(NEEDS).stop();

    working.awaitActivities(DEVELOPMENT).finish(DEVELOPMENT);
    decided.awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);
    movedBack.awaitActivities(NEEDS).finish(NEEDS);
    shelved.revive(NEEDS).awaitActivities(NEEDS).finish(NEEDS);
    revived.awaitActivities(DEVELOPMENT).finish(DEVELOPMENT);
    settle();
    assertThat(stopped.told()).isEmpty();
  }

  @Test
  void shouldBeLedToWhereTheCycleIs() {
    DrivenCycle ahead = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    ahead.complete(DEFINE_GOALS).complete(EXPRESS_NEEDS);
    ahead.step(() -> cycles().invest(ahead.id()));

    ahead.complete(ASSESS_OPPORTUNITIES);

    ahead.awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);
    assertThat(ahead.told()).doesNotContain(Told.toDecide(NEEDS, 1));
  }

  @Test
  void shouldNameAtLeastThoseThatItDoesNotConduct() {
    DrivenCycle conducted = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    DrivenCycle lost = cycleIn(NEEDS);

    List<UUID> missing = new ArrayList<>();
    inTransaction(() -> missing.addAll(engine().notConducted(List.of(conducted.id(), lost.id()))));

    assertThat(missing).contains(lost.id());
  }

  @Test
  void shouldKeepCyclesApart() {
    DrivenCycle one = cycleIn(NEEDS).start().awaitActivities(NEEDS);
    DrivenCycle other = cycleIn(NEEDS).start().awaitActivities(NEEDS);

    one.finish(NEEDS).invest().awaitActivities(PRIORITIZATION).stop();

    other.finish(NEEDS);
    assertThat(other.told()).hasSize(4);
  }

  private void assertNothingComesOf(DrivenCycle cycle, Runnable step) {
    Set<Told> before = new HashSet<>(cycle.told());
    step.run();
    settle();
    assertThat(cycle.told()).isEqualTo(before);
  }

  /** An engine that answers later has time to do what it should not do. */
  protected final void settle() {
    try {
      Thread.sleep(settlingTime());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
