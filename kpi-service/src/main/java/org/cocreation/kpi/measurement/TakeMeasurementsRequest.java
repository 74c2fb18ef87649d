package org.cocreation.kpi.measurement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Measurements to take in, all or none. */
record TakeMeasurementsRequest(
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Measurement> measurements) {}
