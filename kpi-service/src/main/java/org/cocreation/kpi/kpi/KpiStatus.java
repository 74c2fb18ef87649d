package org.cocreation.kpi.kpi;

import java.math.BigDecimal;
import java.util.Locale;

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

  /** As people read it. */
  public String label() {
    String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
