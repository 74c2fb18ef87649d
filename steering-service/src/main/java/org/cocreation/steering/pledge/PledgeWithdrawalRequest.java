package org.cocreation.steering.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much your side takes back, and why. */
@Schema(
    examples =
        """
        {"amount": {"amount": "20000.00", "currency": "EUR"},
         "reason": "The third tranche is not needed: the sensors are there already."}""")
record PledgeWithdrawalRequest(
    @NotNull @Valid MoneyView amount, @NotBlank @Size(max = 2000) String reason) {

  PledgeWithdrawalRequest {
    reason = reason == null ? null : reason.strip();
  }
}
