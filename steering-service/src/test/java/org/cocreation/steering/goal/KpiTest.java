package org.cocreation.steering.goal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.cocreation.chassis.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiTest {

  @ParameterizedTest
  @CsvSource({"DECREASE, 1.84, 1.55", "INCREASE, 10, 10.000001", "INCREASE, -5, -4"})
  void shouldTakeATargetThatIsBetter(Kpi.Direction direction, String baseline, String target) {
    assertThatCode(() -> kpi(direction, baseline, target)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "DECREASE, 1.55, 1.84",
    "DECREASE, 1.50, 1.5",
    "INCREASE, 10, 10.0",
    "INCREASE, -4, -5"
  })
  void shouldRefuseATargetThatIsNoBetter(Kpi.Direction direction, String baseline, String target) {
    assertThatThrownBy(() -> kpi(direction, baseline, target))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("kpis[0].target must be better than the baseline");
  }

  private static Kpi kpi(Kpi.Direction direction, String baseline, String target) {
    return new Kpi(
        "kpis[0]",
        "Fuel",
        "EUR/t",
        direction,
        new BigDecimal(baseline),
        new BigDecimal(target),
        30);
  }
}
