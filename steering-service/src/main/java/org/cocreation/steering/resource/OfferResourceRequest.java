package org.cocreation.steering.resource;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose hours are offered, and for which cycle at once. */
@Schema(
    examples =
        """
        {"name": "Elin Sandberg", "competence": "Payload sensors and their calibration",
         "hoursPerSprint": 40, "from": "2026-03-16", "to": "2026-09-30",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200"}""")
record OfferResourceRequest(
    @JsonUnwrapped @NotNull @Valid ResourceContent content,
    @Schema(description = "The cycle to which all the hours are committed; absent for none yet.")
        @Nullable UUID cycleId) {}
