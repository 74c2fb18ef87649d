package org.cocreation.steering.authority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who is to sign for the organization. */
@Schema(
    examples =
        """
        {"name": "Aino Salo", "limit": {"amount": "50000.00", "currency": "EUR"}}""")
record SignerRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @Valid @Schema(description = "Up to which amount; none where there is no limit.")
        MoneyView limit) {

  Signer signer(String person) {
    return new Signer(person, name, limit == null ? null : limit.toMoney("limit").view());
  }
}
