package org.cocreation.steering.gate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a side does not approve any more. */
@Schema(
    name = "ApprovalWithdrawalRequest",
    examples = "{\"reason\": \"The board wants to see the second offer first.\"}")
record WithdrawalRequest(@NotBlank @Size(max = 2000) String reason) {

  WithdrawalRequest {
    reason = reason == null ? null : reason.strip();
  }
}
