package org.cocreation.steering.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** After how many months the investment is back, and how that was calculated. */
@Schema(
    name = "Payback",
    description =
        "In months, at each value of the range, rounded up to a tenth of a month, so that it promises"
            + " nothing; absent where it never comes back.",
    examples =
        """
        {"lowMonths": "4.9", "likelyMonths": "3.6", "highMonths": "2.7",
         "formula": "12 x investment / (yearly value - yearly cost - cannibalized revenue), rounded up to a tenth of a month"}""")
public record PaybackView(
    @Schema(description = "At the low value, so the longest.") @Nullable String lowMonths,
    @Nullable String likelyMonths,
    @Nullable String highMonths,
    String formula) {}
