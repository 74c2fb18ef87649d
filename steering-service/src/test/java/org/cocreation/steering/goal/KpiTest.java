package org.cocreation.steering.goal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.junit.jupiter.api.Test;
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

  @ParameterizedTest
  @CsvSource({"SUM,", "AVERAGE,", "LAST, 30"})
  void shouldRefuseASumWithoutAWindowAndAWindowWithoutASum(
      Kpi.Aggregation aggregation, Integer windowDays) {
    assertThatThrownBy(() -> kpi(aggregation, windowDays, List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("kpis[0].windowDays");
  }

  @ParameterizedTest
  @CsvSource({"SUM, 365", "AVERAGE, 1", "LAST,"})
  void shouldTakeAWindowWhereThereIsSomethingToTakeTogether(
      Kpi.Aggregation aggregation, Integer windowDays) {
    assertThatCode(() -> kpi(aggregation, windowDays, List.of())).doesNotThrowAnyException();
  }

  @Test
  void shouldRefuseTwoOwnersOfOneSide() {
    List<KpiOwner> owners =
        List.of(new KpiOwner(Side.PROVIDER, "a@one"), new KpiOwner(Side.PROVIDER, "b@one"));

    assertThatThrownBy(() -> kpi(Kpi.Aggregation.LAST, null, owners))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("kpis[0].owners");
  }

  private static Kpi kpi(Kpi.Direction direction, String baseline, String target) {
    return kpi(direction, baseline, target, Kpi.Aggregation.LAST, null, List.of());
  }

  private static Kpi kpi(Kpi.Aggregation aggregation, Integer windowDays, List<KpiOwner> owners) {
    return kpi(Kpi.Direction.INCREASE, "1", "2", aggregation, windowDays, owners);
  }

  private static Kpi kpi(
      Kpi.Direction direction,
      String baseline,
      String target,
      Kpi.Aggregation aggregation,
      Integer windowDays,
      List<KpiOwner> owners) {
    return Kpi.measuredBy(
        new KpiContent(
            "Fuel",
            "EUR/t",
            direction,
            new BigDecimal(baseline),
            new BigDecimal(target),
            30,
            aggregation,
            windowDays,
            owners),
        "kpis[0]");
  }
}
