package org.cocreation.development.opportunity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where amounts lie on an axis of the picture: from nothing to a round amount that nothing exceeds,
 * with a mark at every round step.
 */
record AmountScale(BigDecimal step, int steps, int from, int to) {

  private static final int FEWEST_STEPS = 4;
  private static final List<BigDecimal> ROUND =
      List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5), BigDecimal.TEN);

  /** A mark of the axis. */
  public record Mark(int at, String label) {}

  /**
   * @param most the largest amount that is drawn
   * @param from where nothing lies, in pixels
   * @param to where the round amount lies
   */
  static AmountScale upTo(BigDecimal most, int from, int to) {
    BigDecimal wanted = most.signum() == 0 ? BigDecimal.ONE : most;
    BigDecimal rough = wanted.divide(BigDecimal.valueOf(FEWEST_STEPS), 10, RoundingMode.HALF_UP);
    BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
    BigDecimal step =
        ROUND.stream()
            .map(power::multiply)
            .filter(candidate -> candidate.compareTo(rough) >= 0)
            .findFirst()
            .orElseThrow();
    int steps = wanted.divide(step, 0, RoundingMode.CEILING).intValueExact();
    return new AmountScale(step, steps, from, to);
  }

  /** In pixels. */
  int at(BigDecimal amount) {
    BigDecimal whole = step.multiply(BigDecimal.valueOf(steps));
    return BigDecimal.valueOf((long) to - from)
        .multiply(amount)
        .divide(whole, 0, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(from))
        .intValueExact();
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      BigDecimal amount = step.multiply(BigDecimal.valueOf(i));
      marks.add(new Mark(at(amount), inShort(amount)));
    }
    return marks;
  }

  /** Such as {@code 250 k} or {@code 1.5 M}. */
  static String inShort(BigDecimal amount) {
    if (amount.compareTo(BigDecimal.valueOf(1_000_000)) >= 0) {
      return plain(amount.movePointLeft(6)) + " M";
    }
    return amount.compareTo(BigDecimal.valueOf(10_000)) >= 0
        ? plain(amount.movePointLeft(3)) + " k"
        : plain(amount);
  }

  private static String plain(BigDecimal number) {
    BigDecimal rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.setScale(Math.max(0, rounded.scale())).toPlainString();
  }
}
