package org.cocreation.steering.goal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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

  @Id private UUID id;
  private String name;
  private String unit;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  private BigDecimal baseline;
  private BigDecimal target;
  private int horizonMonths;

  protected Kpi() {}

  /**
   * @param where how the request calls it
   * @throws Refusal 422 where the target is no better than the baseline
   */
  Kpi(
      String where,
      String name,
      String unit,
      Direction direction,
      BigDecimal baseline,
      BigDecimal target,
      int horizonMonths) {
    if (!direction.isBetter(target, baseline)) {
      throw Refusal.invalidField(
          where + ".target",
          "must be better than the baseline: %s than %s"
              .formatted(
                  direction == Direction.INCREASE ? "more" : "less", baseline.toPlainString()));
    }
    this.id = Ids.next();
    this.name = name.strip();
    this.unit = unit.strip();
    this.direction = direction;
    this.baseline = baseline;
    this.target = target;
    this.horizonMonths = horizonMonths;
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
}
