package org.cocreation.kpi.kpi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.Span;
import org.cocreation.kpi.measurement.Total;

/**
 * What the measurements of a KPI come to, and what was told of it. It does not matter in which
 * order or in which company they came, except to which one came last.
 */
public final class Standing {

  private final UUID kpiId;
  private long counted;
  private Measurement observedLast;
  private Measurement cameLast;
  private Instant windowAfter;
  private Total window;
  private long told;
  private KpiStatus toldStatus;
  private Instant toldAt;

  /**
   * @param counted how many measurements there are
   * @param observedLast null before the first
   * @param cameLast null before the first
   * @param windowAfter where the window begins, exclusive; null while there is none
   * @param window of the measurements in it
   * @param told how many had been counted when it was last told
   * @param toldAt null where it was not, or not by this database
   */
  Standing(
      UUID kpiId,
      long counted,
      Measurement observedLast,
      Measurement cameLast,
      Instant windowAfter,
      Total window,
      long told,
      KpiStatus toldStatus,
      Instant toldAt) {
    this.kpiId = kpiId;
    this.counted = counted;
    this.observedLast = observedLast;
    this.cameLast = cameLast;
    this.windowAfter = windowAfter;
    this.window = window;
    this.told = told;
    this.toldStatus = toldStatus;
    this.toldAt = toldAt;
  }

  static Standing unmeasured(UUID kpiId) {
    return new Standing(kpiId, 0, null, null, null, Total.NOTHING, 0, KpiStatus.UNMEASURED, null);
  }

  /** Counts a new measurement; {@link #moveWindow} is due once all that came with it are. */
  public void count(Measurement measurement) {
    counted++;
    cameLast = measurement;
    if (observedLast == null || measurement.isLaterThan(observedLast)) {
      observedLast = measurement;
    }
    window =
        windowAfter == null || measurement.observedAt().isAfter(windowAfter)
            ? window.plus(measurement.value())
            : window.beside(measurement.value());
  }

  /**
   * Lets the window end with what was observed last.
   *
   * @return what has fallen out of it, for {@link #forget}
   */
  Optional<Span> moveWindow(Kpi kpi) {
    if (kpi.aggregation() == Aggregation.LAST || observedLast == null) {
      return Optional.empty();
    }
    Instant begins = windowOf(kpi).after();
    if (begins.equals(windowAfter)) {
      return Optional.empty();
    }
    Span fallenOut = new Span(kpiId, windowAfter, begins);
    windowAfter = begins;
    return Optional.of(fallenOut);
  }

  /** Takes away what has fallen out of the window. */
  void forget(Total fallenOut) {
    window = window.minus(fallenOut);
  }

  /** What its window is to hold, where the KPI was defined, or defined anew. */
  Span windowOf(Kpi kpi) {
    Instant until = observedLast.observedAt();
    return new Span(kpiId, until.minus(Duration.ofDays(kpi.windowDays())), until);
  }

  /** Begins anew with a window of which it was calculated what it holds. */
  void beginWindow(Span span, Total total) {
    windowAfter = span.after();
    window = total.beside(window.sum());
  }

  /** Nothing that was measured stands any more. */
  void endWindow() {
    windowAfter = null;
    window = Total.NOTHING;
  }

  /**
   * One of its measurements is another now, or none.
   *
   * @param latest what is observed last now; null where nothing is
   */
  void correct(Measurement latest) {
    observedLast = latest;
  }

  /** The KPI's value; null where nothing was measured. */
  BigDecimal actual(Aggregation aggregation) {
    if (observedLast == null) {
      return null;
    }
    return switch (aggregation) {
      case LAST -> observedLast.value();
      case SUM -> window.sum();
      case AVERAGE -> window.average();
    };
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

  Instant windowAfter() {
    return windowAfter;
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
