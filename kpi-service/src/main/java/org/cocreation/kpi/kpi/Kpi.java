package org.cocreation.kpi.kpi;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Subject;
import org.cocreation.kpi.measurement.Aggregation;
import org.cocreation.kpi.measurement.Window;

/** A KPI as steering defined it. */
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
  private boolean retired;
  private String timeZone;
  private long goalSequence;

  protected Kpi() {}

  /**
   * @param timeZone of the partnership
   */
  Kpi(UUID partnershipId, ZoneId timeZone, GoalTold goal, GoalTold.KpiTold told) {
    this.id = told.id();
    this.partnershipId = partnershipId;
    this.timeZone = timeZone.getId();
    define(goal, told, 0);
  }

  /** Whether it is as its goal was at this event, or later. */
  boolean isDefinedAsOf(long sequence) {
    return goalSequence >= sequence;
  }

  /**
   * Takes over the goal's definition.
   *
   * @param sequence of the event that tells it, among those of the goal
   */
  final void define(GoalTold goal, GoalTold.KpiTold told, long sequence) {
    goalSequence = sequence;
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
    retired = goal.isRetired(told);
  }

  /** Whether nothing new is to serve it; what was measured stays. */
  boolean isRetired() {
    return retired;
  }

  /** Over which days its value is calculated; empty where the last measurement alone decides. */
  Optional<Window> window() {
    return aggregation == Aggregation.LAST
        ? Optional.empty()
        : Optional.of(new Window(windowDays, ZoneId.of(timeZone)));
  }

  /** Its days begin there from now on. */
  void moveTo(ZoneId timeZone) {
    this.timeZone = timeZone.getId();
  }

  /** What is not complete is not judged. */
  KpiStatus statusAt(Optional<KpiValue> value) {
    return value.map(this::statusAt).orElse(KpiStatus.UNMEASURED);
  }

  private KpiStatus statusAt(KpiValue value) {
    return value.isIncomplete()
        ? KpiStatus.NOT_JUDGED
        : KpiStatus.of(value.value(), baseline, target, direction);
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
}
