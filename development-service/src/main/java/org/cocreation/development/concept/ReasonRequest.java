package org.cocreation.development.concept;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a backlog item is refused, or reinstated. */
@Schema(
    name = "BacklogItemReason",
    examples = "{\"reason\": \"Pink houses: no business case for us or for them.\"}")
record ReasonRequest(@NotBlank @Size(max = 500) String reason) {

  ReasonRequest {
    reason = reason == null ? null : reason.strip();
  }
}
