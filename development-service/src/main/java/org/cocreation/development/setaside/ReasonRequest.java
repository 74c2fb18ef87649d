package org.cocreation.development.setaside;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a need is set aside, or taken up again. */
@Schema(
    name = "NeedReason",
    examples = "{\"reason\": \"The dispatchers say that the new crusher has solved it.\"}")
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {

  ReasonRequest {
    reason = reason == null ? null : reason.strip();
  }
}
