package org.cocreation.steering.killclock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when, and with how much, there must be an accepted proof of concept. */
@Schema(
    examples =
        """
        {"date": "2027-03-01", "budget": {"amount": "60000.00", "currency": "EUR"}}""")
record KillClockRequest(
    @NotNull @Schema(description = "The last day of it, in UTC; after today.") LocalDate date,
    @NotNull @Valid MoneyView budget) {}
