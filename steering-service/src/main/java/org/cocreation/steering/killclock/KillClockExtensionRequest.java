package org.cocreation.steering.killclock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** More time, or more money, and why. */
@Schema(
    examples =
        """
        {"date": "2027-04-15", "budget": {"amount": "60000.00", "currency": "EUR"},
         "reason": "The payload sensors came six weeks late."}""")
record KillClockExtensionRequest(
    @NotNull @Schema(description = "Not before the present one.") LocalDate date,
    @NotNull @Valid @Schema(description = "Not less than the present one.") MoneyView budget,
    @NotBlank @Size(max = 2000) String reason) {}
