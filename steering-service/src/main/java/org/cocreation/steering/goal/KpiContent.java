package org.cocreation.steering.goal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.chassis.json.Numbers;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a KPI says; its numbers are exact decimals, as text or as JSON numbers. */
@Embeddable
public record KpiContent(
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotBlank @Size(max = 50) @OneLine String unit,
    @NotNull @Enumerated(EnumType.STRING) Kpi.Direction direction,
    @NotNull @Digits(integer = 15, fraction = 6) @ExactDecimal
        @Schema(implementation = ExactDecimal.Text.class)
        BigDecimal baseline,
    @NotNull @Digits(integer = 15, fraction = 6) @ExactDecimal
        @Schema(implementation = ExactDecimal.Text.class)
        BigDecimal target,
    @Min(1) @Max(120) @Schema(description = "Two to three years are usual.", defaultValue = "30")
        Integer horizonMonths,
    @Enumerated(EnumType.STRING)
        @Schema(description = "How measurements make the value.", defaultValue = "LAST")
        Kpi.@Nullable Aggregation aggregation,
    @Min(1) @Max(1100) @Schema(
            description =
                "Over how many days SUM and AVERAGE reach: required with these, and only with"
                    + " these.")
        @Nullable Integer windowDays,
    @Size(max = 2) @Schema(description = "Who answers for it: at most one member of each side.")
        @JdbcTypeCode(SqlTypes.JSON)
        @Column(columnDefinition = "jsonb")
        @Nullable List<@NotNull @Valid KpiOwner> owners) {

  private static final int USUAL_HORIZON = 30;

  public KpiContent {
    name = name == null ? null : name.strip();
    unit = unit == null ? null : unit.strip();
    horizonMonths = horizonMonths == null ? Integer.valueOf(USUAL_HORIZON) : horizonMonths;
    aggregation = aggregation == null ? Kpi.Aggregation.LAST : aggregation;
    owners = owners == null ? List.of() : owners;
  }

  /**
   * @param where how the request calls it
   * @throws Refusal 422 where another is not measured in the same way
   */
  void requireMeasuredAs(KpiContent other, String where) {
    requireSame(unit, other.unit, where + ".unit");
    requireSame(direction, other.direction, where + ".direction");
    requireSame(aggregation, other.aggregation, where + ".aggregation");
    requireSame(windowDays, other.windowDays, where + ".windowDays");
  }

  private static void requireSame(Object one, Object other, String field) {
    if (!Objects.equals(one, other)) {
      throw Refusal.invalidField(
          field, "must stay %s: retire this KPI and add another to measure otherwise", one);
    }
  }

  /**
   * @param where how the request calls it
   * @throws Refusal 422 where the target is no better than the baseline, where SUM and AVERAGE have
   *     no window or LAST has one, and for two owners of one side
   */
  void requireSound(String where) {
    if (!direction.isBetter(target, baseline)) {
      throw Refusal.invalidField(
          where + ".target",
          direction == Kpi.Direction.INCREASE
              ? "must be better than the baseline: more than %s"
              : "must be better than the baseline: less than %s",
          Numbers.plain(baseline));
    }
    if ((aggregation == Kpi.Aggregation.LAST) != (windowDays == null)) {
      throw Refusal.invalidField(
          where + ".windowDays", "is for SUM and AVERAGE, which need it, and not for LAST");
    }
    if (owners.stream().map(KpiOwner::side).distinct().count() < owners.size()) {
      throw Refusal.invalidField(where + ".owners", "must be at most one on each side");
    }
  }
}
