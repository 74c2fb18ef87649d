package org.cocreation.kpi.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * What one of our own events told of a KPI.
 *
 * @param counted how many measurements had been counted; below zero how many more, as releases told
 *     that told each measurement
 */
public record ToldOfKpi(UUID kpiId, long counted, KpiStatus status) {

  /** Empty where it says nothing of this kind. */
  static Optional<ToldOfKpi> of(JsonNode measured) {
    String id = measured.path("kpiId").asText();
    String status = measured.path("status").asText();
    if (Arrays.stream(KpiStatus.values()).noneMatch(known -> known.name().equals(status))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new ToldOfKpi(
              UUID.fromString(id), measured.path("counted").asLong(-1), KpiStatus.valueOf(status)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** This, and after it another of the same KPI. */
  ToldOfKpi then(ToldOfKpi next) {
    return next.counted >= 0
        ? next
        : new ToldOfKpi(
            kpiId, counted < 0 ? counted + next.counted : counted - next.counted, next.status);
  }
}
