package org.cocreation.steering.spending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a proposed spending is not to be booked. */
@Schema(
    examples =
        """
        {"reason": "The load cells are in the provider's own offer."}""")
record RefuseSpendingRequest(@NotBlank @Size(max = 2000) String reason) {}
