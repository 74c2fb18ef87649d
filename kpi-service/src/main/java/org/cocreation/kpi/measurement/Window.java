package org.cocreation.kpi.measurement;

import java.time.Instant;
import java.util.UUID;

/**
 * Over which measurements of a KPI its value is reckoned.
 *
 * @param aggregation SUM or AVERAGE
 * @param after exclusive
 * @param until inclusive
 */
record Window(UUID kpiId, Aggregation aggregation, Instant after, Instant until) {}
