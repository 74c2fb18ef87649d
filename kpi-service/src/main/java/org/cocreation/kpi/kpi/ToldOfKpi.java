package org.cocreation.kpi.kpi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.InboundEvent;
import org.jspecify.annotations.Nullable;

/**
 * What one of our own events told of a KPI, or several of them one after the other.
 *
 * @param counted how many measurements had been counted; null where none of them says it
 * @param more how many were counted since: releases up to 0.2.0 told each measurement
 * @param at when the last was told
 */
public record ToldOfKpi(
    UUID kpiId, @Nullable Long counted, long more, KpiStatus status, Instant at) {

  /** Empty where it says nothing of this kind. */
  static Optional<ToldOfKpi> of(InboundEvent event) {
    JsonNode told = event.data();
    boolean changed = told.hasNonNull("to");
    String status = told.path(changed ? "to" : "status").asText();
    if (Arrays.stream(KpiStatus.values()).noneMatch(known -> known.name().equals(status))) {
      return Optional.empty();
    }
    Long counted = told.hasNonNull("counted") ? told.path("counted").asLong() : null;
    try {
      return Optional.of(
          new ToldOfKpi(
              UUID.fromString(told.path("kpiId").asText()),
              counted,
              changed || counted != null ? 0 : 1,
              KpiStatus.valueOf(status),
              event.time()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** This, and after it another of the same KPI. */
  ToldOfKpi then(ToldOfKpi next) {
    return next.counted != null
        ? next
        : new ToldOfKpi(kpiId, counted, more + next.more, next.status, next.at);
  }
}
