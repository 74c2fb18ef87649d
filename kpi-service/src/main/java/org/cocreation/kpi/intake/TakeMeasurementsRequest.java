package org.cocreation.kpi.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cocreation.kpi.measurement.Measurement;

/** Measurements to take in, all or none. */
record TakeMeasurementsRequest(
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Measurement> measurements) {}
