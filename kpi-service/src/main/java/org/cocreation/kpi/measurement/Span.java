package org.cocreation.kpi.measurement;

import java.time.Instant;
import java.util.UUID;

/**
 * A time in which measurements of a KPI were observed.
 *
 * @param from inclusive; null from the beginning
 * @param before exclusive; null without an end
 */
public record Span(UUID kpiId, Instant from, Instant before) {}
