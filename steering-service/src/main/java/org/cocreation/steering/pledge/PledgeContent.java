package org.cocreation.steering.pledge;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What your side puts in; zero says that it decided to put in nothing. */
@Schema(
    name = "PledgeRequest",
    examples =
        """
        {"amount": {"amount": "60000.00", "currency": "EUR"},
         "note": "Half of what the three tranches take."}""")
public record PledgeContent(
    @NotNull @Valid MoneyView amount, @Size(min = 1, max = 2000) @Nullable String note) {}
