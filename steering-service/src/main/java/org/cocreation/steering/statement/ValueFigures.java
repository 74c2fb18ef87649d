package org.cocreation.steering.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What follows from a side's range of yearly value for its money: when it is back, and what it
 * earns over the KPI's horizon. Computed, never typed in, so that nobody has to believe it.
 *
 * @param investment once; null where it was not named
 * @param yearlyCost what running it costs the side
 * @param cannibalized yearly revenue that the side loses by it (S1)
 * @param horizonMonths of the KPI on which the value hangs; null where there is none
 */
record ValueFigures(
    BigDecimal low,
    BigDecimal likely,
    BigDecimal high,
    BigDecimal investment,
    BigDecimal yearlyCost,
    BigDecimal cannibalized,
    Integer horizonMonths) {

  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);
  private static final int DIGITS = 20;

  static ValueFigures of(ValueStatementContent said, Integer horizonMonths) {
    CannibalizedRevenue lost = said.cannibalizedRevenue();
    return new ValueFigures(
        said.low(),
        said.likely(),
        said.high(),
        said.investment(),
        orZero(said.yearlyCost()),
        lost == null ? BigDecimal.ZERO : lost.amount(),
        horizonMonths);
  }

  /**
   * @return null where no investment was named
   */
  PaybackView payback() {
    return investment == null
        ? null
        : new PaybackView(
            months(low),
            months(likely),
            months(high),
            "12 x investment / (yearly value - yearly cost - cannibalized revenue),"
                + " rounded up to a tenth of a month;"
                + " likely: 12 x %s / (%s - %s - %s) months"
                    .formatted(
                        plain(investment), plain(likely), plain(yearlyCost), plain(cannibalized)));
  }

  /**
   * @return null where no investment was named, nothing is spent, or there is no horizon
   */
  RoiView roi() {
    if (investment == null || horizonMonths == null || cost().signum() == 0) {
      return null;
    }
    return new RoiView(
        ratio(low),
        ratio(likely),
        ratio(high),
        horizonMonths,
        "((yearly value - cannibalized revenue) x years - cost) / cost,"
            + " rounded to four digits after the point,"
            + " cost = investment + yearly cost x years;"
            + " likely: ((%s - %s) x %s/12 - %s) / %s"
                .formatted(
                    plain(likely),
                    plain(cannibalized),
                    horizonMonths,
                    plain(cost()),
                    plain(cost())));
  }

  /** Rounded up to a tenth, so that it promises nothing; null where the money never comes back. */
  private String months(BigDecimal yearly) {
    BigDecimal net = yearly.subtract(yearlyCost).subtract(cannibalized);
    if (investment.signum() == 0) {
      return "0.0";
    }
    return net.signum() <= 0
        ? null
        : MONTHS_OF_A_YEAR
            .multiply(investment)
            .divide(net, 1, RoundingMode.CEILING)
            .toPlainString();
  }

  private String ratio(BigDecimal yearly) {
    BigDecimal gain = overHorizon(yearly.subtract(cannibalized));
    return gain.subtract(cost()).divide(cost(), 4, RoundingMode.HALF_UP).toPlainString();
  }

  private BigDecimal cost() {
    return investment.add(overHorizon(yearlyCost));
  }

  private BigDecimal overHorizon(BigDecimal yearly) {
    return yearly
        .multiply(BigDecimal.valueOf(horizonMonths))
        .divide(MONTHS_OF_A_YEAR, DIGITS, RoundingMode.HALF_UP);
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }

  private static String plain(BigDecimal amount) {
    BigDecimal exact = amount.stripTrailingZeros();
    return (exact.scale() < 2 ? exact.setScale(2, RoundingMode.UNNECESSARY) : exact)
        .toPlainString();
  }
}
