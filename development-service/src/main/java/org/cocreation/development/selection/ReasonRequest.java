package org.cocreation.development.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an opportunity is revived, or a selection withdrawn. */
@Schema(
    name = "OpportunityReason",
    examples = "{\"reason\": \"The position data are there now: it can be done.\"}")
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {

  ReasonRequest {
    reason = reason == null ? null : reason.strip();
  }
}
