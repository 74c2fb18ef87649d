package org.cocreation.steering.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the money earns over the horizon, and how that was calculated. */
@Schema(
    name = "Roi",
    description = "Return on investment as a ratio: 1.5000 is 150 %.",
    examples =
        """
        {"low": "2.7500", "likely": "4.0000", "high": "5.4583", "horizonMonths": 30,
         "formula": "((yearly value - cannibalized revenue) x years - cost) / cost"}""")
public record RoiView(
    String low,
    String likely,
    String high,
    @Schema(description = "Of the KPI on which the value hangs.") int horizonMonths,
    String formula) {}
