package org.cocreation.development.opportunity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What solving a common problem would take and bring: {@link Opportunity} keeps its amounts in
 * minor units of their common currency.
 */
@Schema(
    name = "OpportunityAssessment",
    examples =
        """
        {"feasibility": 4,
         "complexityCost": {"low": "40000.00", "likely": "60000.00", "high": "110000.00",
                            "currency": "EUR"},
         "expectedReturn": {"low": "120000.00", "likely": "180000.00", "high": "260000.00",
                            "currency": "EUR"},
         "note": "Payload sensors are in six of eight trucks (synthetic)."}""")
public record OpportunityContent(
    @NotNull @Min(1) @Max(5) @Schema(description = "1 hardly feasible, 5 done before.")
        Integer feasibility,
    @NotNull @Valid @Schema(description = "What it costs to make and to live with.")
        MoneyRange complexityCost,
    @NotNull @Valid @Schema(description = "What it brings in a year to both sides together.")
        MoneyRange expectedReturn,
    @Size(max = 2000) @Nullable String note) {

  public OpportunityContent {
    note = note == null || note.isBlank() ? null : note.strip();
  }
}
