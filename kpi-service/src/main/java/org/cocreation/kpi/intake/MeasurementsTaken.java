package org.cocreation.kpi.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of the measurements that were sent. */
@Schema(name = "MeasurementsTaken")
record MeasurementsTaken(
    @Schema(description = "How many are new.", examples = "11") int accepted,
    @Schema(description = "How many were known already, with the same values.", examples = "1")
        int repeated) {}
