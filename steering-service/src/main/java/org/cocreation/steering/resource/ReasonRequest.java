package org.cocreation.steering.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a side takes a person back, or commits nobody. */
@Schema(
    name = "HoursReasonRequest",
    examples =
        """
        {"reason": "The provider makes it alone; our crews come in to assess it."}""")
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {

  ReasonRequest {
    reason = reason == null ? null : reason.strip();
  }
}
