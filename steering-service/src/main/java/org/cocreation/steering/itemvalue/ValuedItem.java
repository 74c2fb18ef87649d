package org.cocreation.steering.itemvalue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.cocreation.chassis.money.Money;

/**
 * An item of the signed backlog, and what it brings in a year for the hours that it takes.
 *
 * @param kpiId which it serves; null only where it was signed before that was asked for (R6)
 * @param percent its share of its KPI's value; null where that goes by effort
 */
public record ValuedItem(
    UUID id, String title, int hours, UUID kpiId, Integer percent, Money value) {

  /** To the minor unit, rounded half up; the value itself where it takes no hours. */
  public Money valuePerHour() {
    return hours == 0
        ? value
        : new Money(
            BigDecimal.valueOf(value.minorUnits())
                .divide(BigDecimal.valueOf(hours), 0, RoundingMode.HALF_UP)
                .longValueExact(),
            value.currency());
  }
}
