package org.cocreation.kpi.intake;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as it was taken in, beside what was measured first. */
@Schema(
    name = "CorrectionMade",
    examples =
        """
        {"number": 3, "source": "fleet-computer", "measurementId": "2026-06",
         "correctionId": "2026-06-a", "measured": "1.62", "value": "1.66",
         "reason": "The scale was not calibrated after washing.",
         "person": "operations@mincorp", "name": "Mats Holm",
         "at": "2026-07-02T08:12:45.120553Z"}""")
record CorrectionView(
    @Schema(description = "Counts up in the order in which they came.") long number,
    String source,
    String measurementId,
    String correctionId,
    @Schema(description = "What was measured first; absent where that has not come yet.")
        String measured,
    @Schema(description = "What was really measured; absent where the measurement is void.")
        String value,
    String reason,
    @Schema(description = "Absent where a machine corrected it.") String person,
    String name,
    Instant at) {}
