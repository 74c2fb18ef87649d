package org.cocreation.kpi.measurement;

/** How a KPI's value follows from its measurements, as steering defined it. */
public enum Aggregation {
  /** What was observed last. */
  LAST,
  /** The sum over the days that end with that on which was observed last. */
  SUM,
  /** The average over those days, to six digits after the point. */
  AVERAGE
}
