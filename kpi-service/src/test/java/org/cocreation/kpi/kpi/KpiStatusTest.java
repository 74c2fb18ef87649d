package org.cocreation.kpi.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiStatusTest {

  @ParameterizedTest
  @CsvSource({
    "DECREASE, 100, 80, 100, SHORTFALL, 0",
    "DECREASE, 100, 80, 120, SHORTFALL, 0",
    "DECREASE, 100, 80, 99.99, IMPROVING, 0.0005",
    "DECREASE, 100, 80, 90, IMPROVING, 0.5",
    "DECREASE, 100, 80, 80, ON_TARGET, 1",
    "DECREASE, 100, 80, 70, ON_TARGET, 1.5",
    "INCREASE, 0, 3, 0, SHORTFALL, 0",
    "INCREASE, 0, 3, -1, SHORTFALL, 0",
    "INCREASE, 0, 3, 1, IMPROVING, 0.3333",
    "INCREASE, 0, 3, 3.0, ON_TARGET, 1",
    "INCREASE, 5, 5, 5, ON_TARGET, 1",
    "INCREASE, 5, 5, 4, SHORTFALL, 0",
  })
  void shouldJudgeAValueAgainstBaselineAndTarget(
      Direction direction,
      BigDecimal baseline,
      BigDecimal target,
      BigDecimal value,
      KpiStatus status,
      BigDecimal progress) {
    GoalTold.KpiTold told =
        new GoalTold.KpiTold(
            UUID.randomUUID(), "A KPI", "t", direction, baseline, target, 24, null, null);
    Kpi kpi =
        new Kpi(
            UUID.randomUUID(),
            ZoneOffset.UTC,
            new GoalTold(UUID.randomUUID(), "A goal", null, List.of(told), null, null),
            told);

    assertThat(kpi.statusAt(Optional.of(of(value, false)))).isEqualTo(status);
    assertThat(kpi.progressAt(value)).isEqualByComparingTo(progress);
    assertThat(kpi.statusAt(Optional.of(of(value, true)))).isEqualTo(KpiStatus.NOT_JUDGED);
    assertThat(kpi.statusAt(Optional.empty())).isEqualTo(KpiStatus.UNMEASURED);
  }

  private static KpiValue of(BigDecimal value, boolean incomplete) {
    return new KpiValue(value, Instant.EPOCH, false, incomplete, 1L);
  }
}
