package org.cocreation.kpi.kpi;

import java.math.BigDecimal;

/** Which way a KPI is to move. */
public enum Direction {
  INCREASE,
  DECREASE;

  /** Whether {@code value} is at least as good as {@code mark}. */
  boolean reaches(BigDecimal value, BigDecimal mark) {
    int order = value.compareTo(mark);
    return this == INCREASE ? order >= 0 : order <= 0;
  }

  /** Whether {@code value} is better than {@code mark}. */
  boolean passes(BigDecimal value, BigDecimal mark) {
    return reaches(value, mark) && value.compareTo(mark) != 0;
  }
}
