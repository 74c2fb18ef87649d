package org.cocreation.kpi.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * The days over which a KPI's value is calculated: as many days of the calendar as it says, of
 * which the last is the one on which was observed last.
 *
 * @param zone where the days begin
 */
public record Window(int days, ZoneId zone) {

  /** When the first of its days begins, where the last is that of an observation. */
  public Instant beginning(Instant observedLast) {
    return startOf(dayOf(observedLast).minusDays(days - 1L));
  }

  /**
   * When something must have been observed, so that the window that begins at a time was measured
   * as a whole: on its first day, or no longer before it than it is long.
   */
  public Span provingFull(UUID kpiId, Instant beginning) {
    LocalDate first = dayOf(beginning);
    return new Span(kpiId, startOf(first.minusDays(days)), startOf(first.plusDays(1)));
  }

  private LocalDate dayOf(Instant time) {
    return LocalDate.ofInstant(time, zone);
  }

  private Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
