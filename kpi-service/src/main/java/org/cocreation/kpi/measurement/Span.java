package org.cocreation.kpi.measurement;

import java.time.Instant;
import java.util.UUID;

/**
 * A time in which measurements of a KPI were observed.
 *
 * @param after exclusive; null from the beginning
 * @param until inclusive
 */
public record Span(UUID kpiId, Instant after, Instant until) {}
