package org.cocreation.kpi.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Measurement;
import org.cocreation.kpi.measurement.Window;

/** A KPI as steering defined it, and what was last told of it. */
@Entity
public class Kpi implements Subject {

  private static final int PROGRESS_DIGITS = 4;

  @Id private UUID id;
  private UUID goalId;
  private String goalName;
  private UUID partnershipId;
  private UUID cycleId;
  private String name;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private BigDecimal baseline;
  private BigDecimal target;
  private Integer horizonMonths;

  @Enumerated(EnumType.STRING)
  private Aggregation aggregation;

  private Integer windowDays;

  @Enumerated(EnumType.STRING)
  private KpiStatus toldStatus;

  private BigDecimal latestValue;
  private Instant latestObservedAt;
  private String latestId;

  protected Kpi() {}

  Kpi(UUID partnershipId, GoalTold goal, GoalTold.KpiTold told) {
    this.id = told.id();
    this.partnershipId = partnershipId;
    this.toldStatus = KpiStatus.UNMEASURED;
    define(goal, told);
  }

  /** Takes over the goal's definition. */
  final void define(GoalTold goal, GoalTold.KpiTold told) {
    goalId = goal.id();
    goalName = goal.name();
    cycleId = goal.cycleId();
    name = told.name();
    unit = told.unit();
    direction = told.direction();
    baseline = told.baseline();
    target = told.target();
    horizonMonths = told.horizonMonths();
    aggregation = told.aggregation();
    windowDays = told.windowDays();
  }

  /** Notes a measurement: the one that was observed last ends the window, whenever it arrives. */
  void observe(Measurement measurement) {
    if (latestObservedAt == null || measurement.isLaterThan(latestObservedAt, latestId)) {
      latestValue = measurement.value();
      latestObservedAt = measurement.observedAt();
      latestId = measurement.orderingId();
    }
  }

  /** Over what its value is calculated; empty where the last measurement alone decides. */
  Optional<Window> window(Instant lastObservedAt) {
    return aggregation == Aggregation.LAST
        ? Optional.empty()
        : Optional.of(
            new Window(
                id,
                aggregation,
                lastObservedAt.minus(windowDays, ChronoUnit.DAYS),
                lastObservedAt));
  }

  /** Stands at this value now; the status that this is. */
  KpiStatus standAt(BigDecimal actual) {
    toldStatus = statusAt(actual);
    return toldStatus;
  }

  KpiStatus statusAt(BigDecimal value) {
    return value == null ? KpiStatus.UNMEASURED : KpiStatus.of(value, baseline, target, direction);
  }

  /** How much of the way from baseline to target is done: 0 at the baseline, 1 at the target. */
  BigDecimal progressAt(BigDecimal value) {
    BigDecimal way = target.subtract(baseline);
    if (way.signum() == 0) {
      return direction.reaches(value, target) ? BigDecimal.ONE : BigDecimal.ZERO;
    }
    return value
        .subtract(baseline)
        .divide(way, PROGRESS_DIGITS, RoundingMode.HALF_UP)
        .max(BigDecimal.ZERO);
  }

  @Override
  public UUID id() {
    return id;
  }

  UUID goalId() {
    return goalId;
  }

  String goalName() {
    return goalName;
  }

  @Override
  public UUID partnershipId() {
    return partnershipId;
  }

  /** Null where it belongs to every cycle of the partnership. */
  @Override
  public UUID cycleId() {
    return cycleId;
  }

  String name() {
    return name;
  }

  String unit() {
    return unit;
  }

  Direction direction() {
    return direction;
  }

  BigDecimal baseline() {
    return baseline;
  }

  BigDecimal target() {
    return target;
  }

  Integer horizonMonths() {
    return horizonMonths;
  }

  Aggregation aggregation() {
    return aggregation;
  }

  /** Null where the last measurement alone decides. */
  Integer windowDays() {
    return windowDays;
  }

  BigDecimal latestValue() {
    return latestValue;
  }

  Instant latestObservedAt() {
    return latestObservedAt;
  }

  KpiStatus toldStatus() {
    return toldStatus;
  }
}
