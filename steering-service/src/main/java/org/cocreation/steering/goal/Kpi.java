package org.cocreation.steering.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What shows whether a goal is reached, over a horizon of two to three years (4.2.1). */
@Entity
public class Kpi {

  /** Which way is better. */
  @Schema(name = "KpiDirection")
  public enum Direction {
    INCREASE,
    DECREASE;

    boolean isBetter(BigDecimal value, BigDecimal than) {
      int comparison = value.compareTo(than);
      return this == INCREASE ? comparison > 0 : comparison < 0;
    }
  }

  /** How single measurements make the KPI's value. */
  @Schema(name = "KpiAggregation")
  public enum Aggregation {
    /** The newest one is the value. */
    LAST,
    /** All of the window together. */
    SUM,
    /** The mean of the window. */
    AVERAGE
  }

  /**
   * How measurements are taken together.
   *
   * @param windowDays over how many days SUM and AVERAGE reach; null with LAST
   */
  record Reckoning(Aggregation aggregation, Integer windowDays) {}

  @Id private UUID id;
  private String name;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private BigDecimal baseline;
  private BigDecimal target;
  private int horizonMonths;

  @Enumerated(EnumType.STRING)
  private Aggregation aggregation;

  private Integer windowDays;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(columnDefinition = "jsonb")
  private List<KpiOwner> owners;

  protected Kpi() {}

  /**
   * @param where how the request calls it
   * @throws Refusal 422 where the target is no better than the baseline, where SUM and AVERAGE have
   *     no window or LAST has one, and for two owners of one side
   */
  Kpi(
      String where,
      String name,
      String unit,
      Direction direction,
      BigDecimal baseline,
      BigDecimal target,
      int horizonMonths,
      Reckoning reckoning,
      List<KpiOwner> owners) {
    if (!direction.isBetter(target, baseline)) {
      throw Refusal.invalidField(
          where + ".target",
          "must be better than the baseline: %s than %s"
              .formatted(
                  direction == Direction.INCREASE ? "more" : "less", baseline.toPlainString()));
    }
    if ((reckoning.aggregation() == Aggregation.LAST) != (reckoning.windowDays() == null)) {
      throw Refusal.invalidField(
          where + ".windowDays", "is for SUM and AVERAGE, which need it, and not for LAST");
    }
    if (owners.stream().map(KpiOwner::side).distinct().count() < owners.size()) {
      throw Refusal.invalidField(where + ".owners", "must be at most one on each side");
    }
    this.id = Ids.next();
    this.name = name.strip();
    this.unit = unit.strip();
    this.direction = direction;
    this.baseline = baseline;
    this.target = target;
    this.horizonMonths = horizonMonths;
    this.aggregation = reckoning.aggregation();
    this.windowDays = reckoning.windowDays();
    this.owners = List.copyOf(owners);
  }

  UUID id() {
    return id;
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

  int horizonMonths() {
    return horizonMonths;
  }

  Aggregation aggregation() {
    return aggregation;
  }

  /** Null with {@link Aggregation#LAST}. */
  Integer windowDays() {
    return windowDays;
  }

  List<KpiOwner> owners() {
    return owners;
  }
}
