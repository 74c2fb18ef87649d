package org.cocreation.steering.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nothing new is to serve a goal. */
@Schema(examples = "{\"reason\": \"The fleet is electric from May on: there is no fuel to save.\"}")
record RetireGoalRequest(@NotBlank @Size(max = 2000) String reason) {

  RetireGoalRequest {
    reason = reason == null ? null : reason.strip();
  }
}
