package org.cocreation.kpi.measurement;

import java.time.Instant;
import java.util.UUID;

/**
 * Over which measurements of a KPI its value is calculated.
 *
 * @param aggregation SUM or AVERAGE
 * @param after exclusive
 * @param until inclusive
 */
public record Window(UUID kpiId, Aggregation aggregation, Instant after, Instant until) {}
