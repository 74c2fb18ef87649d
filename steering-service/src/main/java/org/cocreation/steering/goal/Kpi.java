package org.cocreation.steering.goal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
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

  @Id private UUID id;
  @Embedded private KpiContent content;
  @Embedded private Retirement retirement;

  protected Kpi() {}

  /**
   * @param where how the request calls it
   * @throws org.cocreation.chassis.problem.Refusal 422 as {@link KpiContent#requireSound}
   */
  static Kpi measuredBy(KpiContent content, String where) {
    content.requireSound(where);
    Kpi kpi = new Kpi();
    kpi.id = Ids.next();
    kpi.content = content;
    return kpi;
  }

  /**
   * Says it anew. How it is measured stays: otherwise what was measured would mean something else.
   *
   * @param where how the request calls it
   * @throws org.cocreation.chassis.problem.Refusal 422 as {@link KpiContent#requireSound}, and
   *     where it would be measured otherwise
   */
  void say(KpiContent anew, String where) {
    anew.requireSound(where);
    content.requireMeasuredAs(anew, where);
    this.content = anew;
  }

  void retire(Retirement why) {
    this.retirement = why;
  }

  boolean isStanding() {
    return retirement == null;
  }

  /** Null unless it is retired. */
  Retirement retirement() {
    return retirement;
  }

  UUID id() {
    return id;
  }

  KpiContent content() {
    return content;
  }
}
