package org.cocreation.steering.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Phase;
import org.cocreation.steering.engine.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CycleTest {

  private static final Instant NOW = Instant.parse("2026-03-02T08:30:00Z");

  private final Cycle cycle =
      Cycle.start(UUID.randomUUID(), new MicroService("Weight loading", null), NOW);

  @Test
  void shouldBeginWithTheNeeds() {
    assertThat(cycle.phase()).isEqualTo(Phase.NEEDS);
    assertThat(cycle.round()).isEqualTo(1);
    assertThat(cycle.status()).isEqualTo(Cycle.Status.RUNNING);
    assertThat(cycle.isAwaitingDecision()).isFalse();
  }

  @Test
  void shouldGoForwardOnePhaseAtATimeAndCompleteAfterTheLast() {
    for (Phase phase : Phase.values()) {
      assertThat(cycle.phase()).isEqualTo(phase);
      cycle.awaitDecision();
      cycle.invest();
    }
    assertThat(cycle.status()).isEqualTo(Cycle.Status.COMPLETED);
    assertThat(cycle.phase()).isEqualTo(Phase.EVALUATION);
    assertThat(cycle.round()).isEqualTo(1);
  }

  @Test
  void shouldRefuseToInvestBeforeTheWorkIsDone() {
    assertRefused("phase-not-finished", cycle::invest);
    cycle.awaitDecision();
    cycle.invest();
    assertRefused("phase-not-finished", cycle::invest);
  }

  @Test
  void shouldTellOnceThatADecisionIsAwaited() {
    assertThat(cycle.awaitDecision()).isTrue();
    assertThat(cycle.awaitDecision()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Phase.class)
  void shouldMoveBackToThisOrAnEarlierPhaseOnly(Phase to) {
    reach(Phase.DEVELOPMENT);
    if (Phase.DEVELOPMENT.isBefore(to)) {
      assertRefused("invalid", () -> cycle.moveBack(to));
      assertThat(cycle.round()).isEqualTo(1);
    } else {
      cycle.moveBack(to);
      assertThat(cycle.phase()).isEqualTo(to);
      assertThat(cycle.round()).isEqualTo(2);
    }
  }

  @Test
  void shouldForgetTheAwaitedDecisionWhenItMoves() {
    List<Consumer<Cycle>> moves =
        List.of(Cycle::invest, c -> c.moveBack(Phase.NEEDS), Cycle::shelve, Cycle::stop);
    for (Consumer<Cycle> move : moves) {
      Cycle moved = Cycle.start(UUID.randomUUID(), new MicroService("x", null), NOW);
      moved.awaitDecision();
      move.accept(moved);
      assertThat(moved.isAwaitingDecision()).isFalse();
      assertThat(moved.isAwaitingDecision()).isFalse();
    }
  }

  @Test
  void shouldReviveOnlyWhatIsShelvedAndNeverFurtherOn() {
    reach(Phase.PRIORITIZATION);
    assertRefused("cycle-not-shelved", () -> cycle.revive(Phase.NEEDS));
    cycle.shelve();
    assertRefused("invalid", () -> cycle.revive(Phase.DEVELOPMENT));
    cycle.revive(Phase.PRIORITIZATION);
    assertThat(cycle.status()).isEqualTo(Cycle.Status.RUNNING);
    assertThat(cycle.round()).isEqualTo(2);
  }

  @Test
  void shouldDoNothingButReviveOrStopWhileShelved() {
    cycle.shelve();
    assertRefused("cycle-not-running", cycle::invest);
    assertRefused("cycle-not-running", () -> cycle.moveBack(Phase.NEEDS));
    assertRefused("cycle-not-running", cycle::shelve);
    cycle.stop();
    assertThat(cycle.status()).isEqualTo(Cycle.Status.STOPPED);
  }

  @Test
  void shouldStayAsItIsOnceItIsOver() {
    cycle.stop();
    assertRefused("cycle-over", cycle::invest);
    assertRefused("cycle-over", () -> cycle.moveBack(Phase.NEEDS));
    assertRefused("cycle-over", cycle::shelve);
    assertRefused("cycle-over", () -> cycle.revive(Phase.NEEDS));
    assertRefused("cycle-over", cycle::stop);
  }

  @Test
  void shouldBeHeldOnlyPastTheGateAndUntilItIsSentAnotherWay() {
    assertThat(cycle.hold()).isFalse();
    reach(Phase.DEVELOPMENT);
    assertThat(cycle.hold()).isTrue();
    assertThat(cycle.hold()).isFalse();
    cycle.moveBack(Phase.DEVELOPMENT);
    assertThat(cycle.isHeld()).isTrue();
    cycle.moveBack(Phase.PRIORITIZATION);
    assertThat(cycle.isHeld()).isFalse();
    reach(Phase.DEVELOPMENT);
    assertThat(cycle.hold()).isTrue();
    assertThat(cycle.release()).isTrue();
    assertThat(cycle.release()).isFalse();
    assertThat(cycle.hold()).isTrue();
    cycle.shelve();
    assertThat(cycle.isHeld()).isFalse();
    assertThat(cycle.hold()).isFalse();
    cycle.revive(Phase.DEVELOPMENT);
    assertThat(cycle.hold()).isTrue();
    cycle.stop();
    assertThat(cycle.isHeld()).isFalse();
  }

  @Test
  void shouldSayWhereItGoesInTheWordsOfTheModels() {
    reach(Phase.DEVELOPMENT);
    assertThat(cycle.course()).isEqualTo(course("INVEST", "DEVELOPMENT", 1));
    cycle.shelve();
    assertThat(cycle.course()).isEqualTo(course("SHELVE", "DEVELOPMENT", 1));
    cycle.revive(Phase.PRIORITIZATION);
    assertThat(cycle.course()).isEqualTo(course("INVEST", "PRIORITIZATION", 2));
    cycle.stop();
    assertThat(cycle.course()).isEqualTo(course("STOP", "PRIORITIZATION", 2));
  }

  @Test
  void shouldGoToTheEndOnceAllFivePhasesArePassed() {
    reach(Phase.EVALUATION);
    cycle.awaitDecision();
    cycle.invest();

    assertThat(cycle.course()).isEqualTo(course("INVEST", "COMPLETED", 1));
  }

  private Course course(String decision, String phase, int round) {
    return new Course(cycle.id(), cycle.partnershipId(), decision, phase, round);
  }

  @Test
  void shouldLinkTheNextCycleBothWays() {
    Cycle next = cycle.startNext(new MicroService("Positioning", null), NOW);

    assertThat(next.predecessorId()).isEqualTo(cycle.id());
    assertThat(cycle.nextCycleId()).isEqualTo(next.id());
  }

  private void reach(Phase phase) {
    while (cycle.phase() != phase) {
      cycle.awaitDecision();
      cycle.invest();
    }
  }

  private static void assertRefused(String slug, ThrowableAssert.ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.slug()).isEqualTo(slug));
  }
}
