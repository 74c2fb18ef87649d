package org.cocreation.steering.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.cocreation.chassis.process.Phase.DEVELOPMENT;
import static org.cocreation.chassis.process.Phase.NEEDS;
import static org.cocreation.chassis.process.Phase.PRIORITIZATION;
import static org.cocreation.steering.engine.ProcessTimer.END_SPRINT;
import static org.cocreation.steering.engine.ProcessTimer.ESCALATE_SIGNATURES;
import static org.cocreation.steering.engine.ProcessTimer.EXPIRE_KILL_CLOCK;
import static org.cocreation.steering.engine.ProcessTimer.REMIND_SIGNATURES;
import static org.cocreation.steering.engine.ProcessTimer.REMIND_SPRINT;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.cocreation.chassis.test.Patience;
import org.junit.jupiter.api.Test;

/**
 * What the engine owes the domain in timers, on a clock that the test turns on. Apart from the
 * {@link ProcessEngineContract}, for engines under test that have no such clock.
 */
public abstract class ProcessTimersContract extends EngineUnderTest {

  /** The engine's clock goes on by so much at once, and what is then due comes soon. */
  protected abstract void advance(Duration time);

  /** The time on the engine's clock. */
  protected abstract Instant now();

  @Override
  protected Duration settlingTime() {
    return Duration.ofMillis(200);
  }

  @Test
  void shouldRemindAgainAndAgainAndEscalateOnce() {
    DrivenCycle cycle = atTheValueGate();

    advance(Duration.ofDays(2).plusMinutes(1));
    cycle.awaitTold(Told.timer(REMIND_SIGNATURES, 1));
    assertThat(cycle.told()).doesNotContain(Told.timer(ESCALATE_SIGNATURES, 1));
    awaitOccurrences(cycle, REMIND_SIGNATURES, 1);
    advance(Duration.ofDays(2));
    awaitOccurrences(cycle, REMIND_SIGNATURES, 2);
    advance(Duration.ofDays(4));
    cycle.awaitTold(Told.timer(ESCALATE_SIGNATURES, 1));
    awaitOccurrences(cycle, REMIND_SIGNATURES, 3);
    advance(Duration.ofDays(8));
    awaitOccurrences(cycle, REMIND_SIGNATURES, 4);

    assertThat(distinct(cycle, ESCALATE_SIGNATURES)).isEqualTo(1);
  }

  @Test
  void shouldNotRemindOnceTheDecisionIsTaken() {
    DrivenCycle cycle = atTheValueGate().invest().awaitActivities(DEVELOPMENT);

    advance(Duration.ofDays(30));

    settle();
    assertThat(distinct(cycle, REMIND_SIGNATURES)).isZero();
    assertThat(distinct(cycle, ESCALATE_SIGNATURES)).isZero();
  }

  @Test
  void shouldRemindInTheRoundAfterAReworkToo() {
    DrivenCycle cycle = atTheValueGate().moveBack(PRIORITIZATION);
    cycle.awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);

    advance(Duration.ofDays(2).plusMinutes(1));

    cycle.awaitTold(Told.timer(REMIND_SIGNATURES, 2));
    assertThat(cycle.told()).doesNotContain(Told.timer(REMIND_SIGNATURES, 1));
  }

  @Test
  void shouldLookAtTheKillClockAtItsDateAndAgain() {
    DrivenCycle cycle = cycleIn(DEVELOPMENT);
    cycles().killAt(cycle.id(), now().plus(Duration.ofDays(10)));
    cycle.start().awaitActivities(DEVELOPMENT);

    advance(Duration.ofDays(9));
    settle();
    assertThat(distinct(cycle, EXPIRE_KILL_CLOCK)).isZero();
    advance(Duration.ofDays(1).plusMinutes(1));
    awaitOccurrences(cycle, EXPIRE_KILL_CLOCK, 1);
    advance(Duration.ofDays(1));
    awaitOccurrences(cycle, EXPIRE_KILL_CLOCK, 2);

    cycle.finish(DEVELOPMENT);
    advance(Duration.ofDays(5));
    settle();
    assertThat(distinct(cycle, EXPIRE_KILL_CLOCK)).isEqualTo(2);
  }

  @Test
  void shouldRemindOfEachSprintAndOfItsEndUntilItIsEnded() {
    DrivenCycle cycle = cycleIn(DEVELOPMENT).start().awaitActivities(DEVELOPMENT);
    for (int sprint = 1; sprint <= 2; sprint++) {
      int reminded = distinct(cycle, REMIND_SPRINT);
      int overdue = distinct(cycle, END_SPRINT);
      UUID id = UUID.randomUUID();
      startSprint(cycle, id);

      advance(Duration.ofDays(11));
      settle();
      assertThat(distinct(cycle, REMIND_SPRINT)).isEqualTo(reminded);
      advance(Duration.ofDays(1).plusMinutes(1));
      awaitOccurrences(cycle, REMIND_SPRINT, reminded + 1);
      assertThat(distinct(cycle, END_SPRINT)).isEqualTo(overdue);
      advance(Duration.ofDays(2));
      awaitOccurrences(cycle, END_SPRINT, overdue + 1);

      cycle.endSprint(id);
      settle();
      int told = distinct(cycle, REMIND_SPRINT) + distinct(cycle, END_SPRINT);
      advance(Duration.ofDays(5));
      settle();
      assertThat(distinct(cycle, REMIND_SPRINT) + distinct(cycle, END_SPRINT)).isEqualTo(told);
    }
    cycle.finish(DEVELOPMENT);
  }

  @Test
  void shouldRemindOfASprintThatRunsWhereTheEngineComesAnewToDevelopment() {
    DrivenCycle lost = cycleIn(DEVELOPMENT);
    UUID ofLost = UUID.randomUUID();
    lost.step(
        () ->
            cycles()
                .startSprint(
                    lost.id(),
                    ofLost,
                    now().plus(Duration.ofDays(12)),
                    now().plus(Duration.ofDays(14))));
    lost.start().awaitActivities(DEVELOPMENT);
    DrivenCycle movedBack = cycleIn(DEVELOPMENT).start().awaitActivities(DEVELOPMENT);
    UUID ofMovedBack = UUID.randomUUID();
    startSprint(movedBack, ofMovedBack);
    movedBack.moveBack(DEVELOPMENT).awaitActivities(DEVELOPMENT);
    settle();

    advance(Duration.ofDays(12).plusMinutes(1));

    awaitOccurrences(lost, REMIND_SPRINT, 1);
    movedBack.awaitTold(Told.timer(REMIND_SPRINT, 2));
    assertThat(movedBack.told()).doesNotContain(Told.timer(REMIND_SPRINT, 1));
    lost.endSprint(ofLost).finish(DEVELOPMENT);
    movedBack.endSprint(ofMovedBack).finish(DEVELOPMENT);
  }

  @Test
  void shouldNotMindASprintThatIsToldAgain() {
    DrivenCycle cycle = cycleIn(DEVELOPMENT).start().awaitActivities(DEVELOPMENT);
    UUID sprint = UUID.randomUUID();
    startSprint(cycle, sprint);
    cycle.step(() -> engine().sprintStarted(cycle.id(), sprint)).start();
    settle();

    cycle.endSprint(sprint).step(() -> engine().sprintEnded(cycle.id(), sprint));

    settle();
    cycle.finish(DEVELOPMENT);
  }

  private void startSprint(DrivenCycle cycle, UUID sprint) {
    cycle.startSprint(sprint, now().plus(Duration.ofDays(12)), now().plus(Duration.ofDays(14)));
  }

  /** At the latest one interval later: an engine need not make up for what was before its time. */
  @Test
  void shouldLookAtAKillClockThatHadRunOutWhenItsTimerWasSet() {
    DrivenCycle cycle = cycleIn(DEVELOPMENT);
    cycles().killAt(cycle.id(), now().minus(Duration.ofDays(3)));
    cycle.start().awaitActivities(DEVELOPMENT);

    advance(Duration.ofDays(1).plusMinutes(1));

    awaitOccurrences(cycle, EXPIRE_KILL_CLOCK, 1);
    cycle.finish(DEVELOPMENT);
  }

  @Test
  void shouldNotRemindOfAShelvedValueGateUntilItIsThereAgain() {
    DrivenCycle cycle = atTheValueGate().shelve();
    settle();

    advance(Duration.ofDays(30));
    settle();
    assertThat(distinct(cycle, REMIND_SIGNATURES)).isZero();
    assertThat(distinct(cycle, ESCALATE_SIGNATURES)).isZero();
    cycle.revive(PRIORITIZATION).awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);
    advance(Duration.ofDays(2).plusMinutes(1));

    cycle.awaitTold(Told.timer(REMIND_SIGNATURES, 2));
    assertThat(cycle.told()).doesNotContain(Told.timer(REMIND_SIGNATURES, 1));
  }

  @Test
  void shouldForgetTheTimersOfAStoppedCycle() {
    DrivenCycle cycle = atTheValueGate().stop();

    advance(Duration.ofDays(30));

    settle();
    assertThat(cycle.told()).hasSize(4);
  }

  @Test
  void shouldSetTheTimersOfALostCycleAnew() {
    DrivenCycle cycle = cycleIn(PRIORITIZATION);
    DrivenCycle.activitiesOf(PRIORITIZATION)
        .forEach(activity -> cycle.step(() -> cycles().complete(cycle.id(), activity)));
    cycle.start().awaitDecision(PRIORITIZATION);

    advance(Duration.ofDays(2).plusMinutes(1));

    awaitOccurrences(cycle, REMIND_SIGNATURES, 1);
    cycle.moveBack(NEEDS).awaitActivities(NEEDS);
  }

  private DrivenCycle atTheValueGate() {
    return cycleIn(PRIORITIZATION).start().awaitActivities(PRIORITIZATION).finish(PRIORITIZATION);
  }

  private void awaitOccurrences(DrivenCycle cycle, ProcessTimer timer, int atLeast) {
    await()
        .atMost(Patience.MOST)
        .untilAsserted(() -> assertThat(distinct(cycle, timer)).isGreaterThanOrEqualTo(atLeast));
  }

  /** Firings of the timer, however often each was told. */
  private int distinct(DrivenCycle cycle, ProcessTimer timer) {
    return new HashSet<>(cycles().occurrences(cycle.id(), timer)).size();
  }
}
