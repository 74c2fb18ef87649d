package org.cocreation.kpi.measurement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What some measurements come to, exactly: whatever was added and taken away in between.
 *
 * @param sum with as many digits after the point as any of them ever had
 * @param synthetic how many of them were made up
 */
public record Total(BigDecimal sum, long count, long synthetic) {

  public static final Total NOTHING = new Total(BigDecimal.ZERO, 0, 0);

  private static final int AVERAGE_DIGITS = 6;

  public Total plus(Measurement measurement) {
    return new Total(
        sum.add(measurement.value()), count + 1, synthetic + (measurement.synthetic() ? 1 : 0));
  }

  public Total minus(Total other) {
    return new Total(sum.subtract(other.sum), count - other.count, synthetic - other.synthetic);
  }

  /** The same, written with the digits of a value that is none of it too. */
  public Total beside(BigDecimal value) {
    return value.scale() <= sum.scale()
        ? this
        : new Total(sum.setScale(value.scale()), count, synthetic);
  }

  /** To six digits after the point. */
  public BigDecimal average() {
    return sum.divide(BigDecimal.valueOf(count), AVERAGE_DIGITS, RoundingMode.HALF_UP);
  }
}
