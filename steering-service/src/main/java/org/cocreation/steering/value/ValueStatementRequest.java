package org.cocreation.steering.value;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the micro-service is worth to the caller's side; numbers or, to be exact, text. */
@Schema(
    examples =
        """
        {"summary": "Less fuel per tonne and shorter queues at the crusher (synthetic).",
         "low": "180000.00", "likely": "240000.00", "high": "310000.00", "currency": "EUR",
         "assumptions": "Eight trucks, two shifts, today's diesel price; crews calibrate daily.",
         "kpiId": "0199f1a0-0401-7000-8000-000000000401"}""")
record ValueStatementRequest(
    @NotBlank @Size(max = 2000) String summary,
    @NotNull @Digits(integer = 15, fraction = 6) BigDecimal low,
    @NotNull @Digits(integer = 15, fraction = 6) BigDecimal likely,
    @NotNull @Digits(integer = 15, fraction = 6) BigDecimal high,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR") String currency,
    @NotBlank @Size(max = 4000) String assumptions,
    @Schema(description = "The KPI on which the value hangs.") UUID kpiId) {}
