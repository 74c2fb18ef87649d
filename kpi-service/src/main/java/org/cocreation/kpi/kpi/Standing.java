package org.cocreation.kpi.kpi;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.Span;
import org.cocreation.kpi.measurement.Total;
import org.cocreation.kpi.measurement.Window;

/**
 * What the measurements of a KPI come to, and what was told of it. It does not matter in which
 * order or in which company they came, except to which one came last.
 */
public final class Standing {

  private final UUID kpiId;
  private long counted;
  private Measurement observedLast;
  private Measurement cameLast;
  private Instant windowBegins;
  private Total window;
  private boolean windowFull;
  private long told;
  private KpiStatus toldStatus;
  private Instant toldAt;
  private final Instant recalledUntil;

  /**
   * @param counted how many measurements there are
   * @param observedLast null before the first
   * @param cameLast null before the first
   * @param windowBegins null while there is none
   * @param window of the measurements in it
   * @param windowFull whether it was measured from its first day on
   * @param told how many had been counted when it was last told
   * @param toldAt null where it was not, or not by this database
   * @param recalledUntil when the last was told that is known from our own events; null where
   *     nothing had to be recalled
   */
  Standing(
      UUID kpiId,
      long counted,
      Measurement observedLast,
      Measurement cameLast,
      Instant windowBegins,
      Total window,
      boolean windowFull,
      long told,
      KpiStatus toldStatus,
      Instant toldAt,
      Instant recalledUntil) {
    this.kpiId = kpiId;
    this.counted = counted;
    this.observedLast = observedLast;
    this.cameLast = cameLast;
    this.windowBegins = windowBegins;
    this.window = window;
    this.windowFull = windowFull;
    this.told = told;
    this.toldStatus = toldStatus;
    this.toldAt = toldAt;
    this.recalledUntil = recalledUntil;
  }

  /** Counts a new measurement; {@link #moveWindow} is due once all that came with it are. */
  public void count(Measurement measurement) {
    counted++;
    cameLast = measurement;
    if (observedLast == null || measurement.isLaterThan(observedLast)) {
      observedLast = measurement;
    }
    window =
        windowBegins == null || !measurement.observedAt().isBefore(windowBegins)
            ? window.plus(measurement)
            : window.beside(measurement.value());
  }

  /**
   * Lets the window end with what was observed last.
   *
   * @return what has fallen out of it, for {@link #forget}
   */
  Optional<Span> moveWindow(Window to) {
    Instant begins = to.beginning(observedLast.observedAt());
    if (begins.equals(windowBegins)) {
      return Optional.empty();
    }
    Span fallenOut = new Span(kpiId, windowBegins, begins);
    windowBegins = begins;
    windowFull = false;
    return Optional.of(fallenOut);
  }

  /** Takes away what has fallen out of the window. */
  void forget(Total fallenOut) {
    window = window.minus(fallenOut);
  }

  /** Begins anew with a window, for {@link #hold} what is in it. */
  Span beginWindow(Window anew) {
    windowBegins = anew.beginning(observedLast.observedAt());
    windowFull = false;
    return new Span(kpiId, windowBegins, null);
  }

  /** The window holds this, as it was calculated. */
  void hold(Total total) {
    window = total.beside(window.sum());
  }

  /** Nothing that was measured stands any more. */
  private void endWindow() {
    windowBegins = null;
    window = Total.NOTHING;
    windowFull = false;
  }

  /**
   * Some of its measurements are others now, or none.
   *
   * @param corrected their keys
   * @param latest what is observed last now; null where nothing is
   */
  void correct(Set<Measurement.Key> corrected, Measurement latest) {
    observedLast = latest;
    if (hasNews() && cameLast != null && corrected.contains(cameLast.key())) {
      cameLast = latest; // What is to be told is not what does not stand any more.
    }
    if (latest == null) {
      endWindow();
    }
  }

  /** When something must have been observed, for {@link #fillWindow}; empty where it is full. */
  Optional<Span> provingFull(Window of) {
    return windowFull ? Optional.empty() : Optional.of(of.provingFull(kpiId, windowBegins));
  }

  /** The window was measured from its first day on. */
  void fillWindow() {
    windowFull = true;
  }

  /** What is there to judge; empty where nothing was measured. */
  Optional<KpiValue> value(Aggregation aggregation) {
    if (observedLast == null) {
      return Optional.empty();
    }
    return Optional.of(
        switch (aggregation) {
          case LAST -> KpiValue.of(observedLast);
          case SUM -> overWindow(window.sum());
          case AVERAGE -> overWindow(window.average());
        });
  }

  private KpiValue overWindow(BigDecimal value) {
    return new KpiValue(
        value, observedLast.observedAt(), window.synthetic() > 0, !windowFull, window.count());
  }

  boolean isMeasured() {
    return observedLast != null;
  }

  /** Whether more was told than has been counted: all is counted anew, and told already. */
  boolean isBehindWhatWasTold() {
    return counted < told;
  }

  /** Whether what happened at a time was judged, and told, before all was counted anew. */
  boolean wasJudgedSince(Instant time) {
    return recalledUntil != null && !time.isAfter(recalledUntil);
  }

  /** Whether more has been counted than was told. */
  boolean hasNews() {
    return counted > told;
  }

  /** Whether it was last told before a time. */
  boolean wasToldBefore(Instant time) {
    return toldAt == null || !toldAt.isAfter(time);
  }

  void tell(KpiStatus status, Instant time) {
    told = counted;
    toldStatus = status;
    toldAt = time;
  }

  /** Its status was told, not that more was measured. */
  void tellStatus(KpiStatus status) {
    toldStatus = status;
  }

  UUID kpiId() {
    return kpiId;
  }

  long counted() {
    return counted;
  }

  Measurement observedLast() {
    return observedLast;
  }

  Measurement cameLast() {
    return cameLast;
  }

  Instant windowBegins() {
    return windowBegins;
  }

  boolean isWindowFull() {
    return windowFull;
  }

  Total window() {
    return window;
  }

  long told() {
    return told;
  }

  KpiStatus toldStatus() {
    return toldStatus;
  }

  Instant toldAt() {
    return toldAt;
  }
}
