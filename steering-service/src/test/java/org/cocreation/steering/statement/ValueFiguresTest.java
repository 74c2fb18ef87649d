package org.cocreation.steering.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Payback and return on investment, over the range and the KPI's horizon. */
class ValueFiguresTest {

  @Test
  void shouldComputeBothAtEachValueOfTheRange() {
    ValueFigures figures = figures("60000", "12000", "20000", 30);

    PaybackView payback = figures.payback();
    assertThat(payback.lowMonths()).isEqualTo("4.9");
    assertThat(payback.likelyMonths()).isEqualTo("3.5");
    assertThat(payback.highMonths()).isEqualTo("2.6");
    assertThat(payback.formula())
        .contains("rounded up to a tenth of a month")
        .endsWith("12 x 60000.00 / (240000.00 - 12000.00 - 20000.00) months");
    RoiView roi = figures.roi();
    assertThat(roi.low()).isEqualTo("3.4444");
    assertThat(roi.likely()).isEqualTo("5.1111");
    assertThat(roi.high()).isEqualTo("7.0556");
    assertThat(roi.horizonMonths()).isEqualTo(30);
    assertThat(roi.formula()).endsWith("((240000.00 - 20000.00) x 30/12 - 90000.00) / 90000.00");
  }

  @Test
  void shouldRoundPaybackUpSoThatItPromisesNothing() {
    assertThat(figures("10000", "0", "0", 30).payback().lowMonths()).isEqualTo("0.7");
  }

  @Test
  void shouldSayNothingOfAPaybackThatNeverComes() {
    PaybackView payback = figures("60000", "200000", "20000", 30).payback();

    assertThat(payback.lowMonths()).isNull();
    assertThat(payback.likelyMonths()).isEqualTo("36.0");
    assertThat(figures("60000", "200000", "20000", 12).roi().low()).startsWith("-");
  }

  @Test
  void shouldBeBackAtOnceWithoutAnInvestmentAndHaveNoReturnWithoutAnyCost() {
    assertThat(figures("0", "0", "0", 30).payback().lowMonths()).isEqualTo("0.0");
    assertThat(figures("0", "0", "0", 30).roi()).isNull();
    assertThat(figures("0", "1000", "0", 12).roi().low()).isEqualTo("179.0000");
  }

  @Test
  void shouldComputeNothingWhereNoInvestmentIsNamed() {
    assertThat(figures(null, "12000", "0", 30).payback()).isNull();
    assertThat(figures(null, "12000", "0", 30).roi()).isNull();
    assertThat(figures("1", "0", "0", null).roi()).isNull();
  }

  private static ValueFigures figures(
      String investment, String yearlyCost, String cannibalized, Integer horizonMonths) {
    return new ValueFigures(
        new BigDecimal("180000"),
        new BigDecimal("240000"),
        new BigDecimal("310000"),
        investment == null ? null : new BigDecimal(investment),
        new BigDecimal(yearlyCost),
        new BigDecimal(cannibalized),
        horizonMonths);
  }
}
