package org.cocreation.kpi.kpi;

import java.math.BigDecimal;

/** How a KPI does against what was set in phase 1 (4.2.5). */
public enum KpiStatus {
  /** Nothing was measured yet. */
  UNMEASURED,
  /** It was measured, but not yet over the whole of its window: what it comes to says nothing. */
  NOT_JUDGED,
  /** No better than the baseline: action is due (R15). */
  SHORTFALL,
  /** Better than the baseline, short of the target. */
  IMPROVING,
  /** The target is reached. */
  ON_TARGET;

  static KpiStatus of(
      BigDecimal value, BigDecimal baseline, BigDecimal target, Direction direction) {
    if (direction.reaches(value, target)) {
      return ON_TARGET;
    }
    return direction.passes(value, baseline) ? IMPROVING : SHORTFALL;
  }
}
