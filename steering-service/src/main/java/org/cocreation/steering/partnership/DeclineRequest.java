package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the other party does not join, or the one that proposed it does not want it any more. */
@Schema(
    examples =
        """
        {"reason": "Our digitalization budget for this year is spent; ask again in January."}""")
record DeclineRequest(@NotBlank @Size(max = 2000) String reason) {}
