package org.cocreation.kpi.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Measurements to take in, all or none. */
@Schema(
    examples =
        """
        {"measurements": [{"kpiId": "0199f1a0-0401-7000-8000-000000000401",
                           "source": "fleet-computer", "measurementId": "2026-06",
                           "value": "1.62", "observedAt": "2026-06-30T22:00:00Z"}]}""")
record TakeMeasurementsRequest(
    @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Measurement> measurements) {}
