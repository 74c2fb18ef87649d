package org.cocreation.kpi.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;

class AwaitedSidesTest {

  private static final Instant START = Instant.parse("2026-03-09T08:00:00Z");
  private static final UUID CYCLE = UUID.randomUUID();

  @Test
  void shouldAwaitEachSideFromTheEndOfThePhaseUntilItSigns() {
    List<SignatureWait> waits =
        AwaitedSides.after(
            List.of(
                cycle(0, false, 1),
                cycle(1, true, 1),
                approval(3, Side.PROVIDER, true),
                approval(10, Side.CUSTOMER, true),
                cycle(12, false, 1)));

    assertThat(waits)
        .extracting(SignatureWait::side, wait -> wait.length(START).toHours())
        .containsExactly(tuple(Side.PROVIDER, 2L), tuple(Side.CUSTOMER, 9L));
  }

  @Test
  void shouldAwaitASideAgainWhoseSignatureWasVoided() {
    List<SignatureWait> waits =
        AwaitedSides.after(
            List.of(
                cycle(1, true, 1),
                approval(2, Side.PROVIDER, true),
                approval(5, Side.PROVIDER, false),
                approval(9, Side.PROVIDER, true)));

    assertThat(waits)
        .filteredOn(wait -> wait.side() == Side.PROVIDER)
        .extracting(SignatureWait::number, wait -> wait.length(START).toHours())
        .containsExactly(tuple(1, 1L), tuple(2, 4L));
    assertThat(waits)
        .filteredOn(wait -> wait.side() == Side.CUSTOMER)
        .singleElement()
        .matches(wait -> !wait.isOver());
  }

  @Test
  void shouldAwaitNobodyAwayFromTheGateAndAllAnewInTheNextRound() {
    List<SignatureWait> waits =
        AwaitedSides.after(
            List.of(
                cycle(1, true, 1),
                approval(2, Side.PROVIDER, true),
                cycle(4, false, 2),
                approval(5, Side.PROVIDER, false),
                cycle(8, true, 2)));

    assertThat(waits)
        .extracting(SignatureWait::side, SignatureWait::round, SignatureWait::isOver)
        .containsExactlyInAnyOrder(
            tuple(Side.PROVIDER, 1, true),
            tuple(Side.CUSTOMER, 1, true),
            tuple(Side.PROVIDER, 2, false),
            tuple(Side.CUSTOMER, 2, false));
  }

  private static GateMoment cycle(int hour, boolean atGate, int round) {
    return new GateMoment(CYCLE, CYCLE, at(hour), null, false, atGate, round);
  }

  private static GateMoment approval(int hour, Side side, boolean given) {
    return new GateMoment(CYCLE, CYCLE, at(hour), side, given, false, 0);
  }

  private static Instant at(int hour) {
    return START.plus(Duration.ofHours(hour));
  }
}
