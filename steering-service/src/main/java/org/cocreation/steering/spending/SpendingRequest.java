package org.cocreation.steering.spending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent, and on what. */
@Schema(
    examples =
        """
        {"amount": {"amount": "1250.75", "currency": "EUR"},
         "description": "Two load cells (synthetic)"}""")
record SpendingRequest(
    @NotNull @Valid MoneyView amount, @NotBlank @Size(max = 500) String description) {}
