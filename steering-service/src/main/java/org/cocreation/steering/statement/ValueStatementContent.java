package org.cocreation.steering.statement;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.UUID;
import org.cocreation.chassis.json.ExactDecimal;
import org.cocreation.chassis.money.Currencies;
import org.cocreation.chassis.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the micro-service is worth to a side, in its own words and money; numbers are exact
 * decimals, as text or as JSON numbers.
 */
@Schema(
    examples =
        """
        {"summary": "Less fuel per tonne and shorter queues at the crusher (synthetic).",
         "low": "180000.00", "likely": "240000.00", "high": "310000.00", "currency": "EUR",
         "assumptions": "Eight trucks, two shifts, today's diesel price; crews calibrate daily.",
         "kpiId": "0199f1a0-0401-7000-8000-000000000401",
         "cannibalizedRevenue": {"amount": "20000.00", "what": "Tyres and brake parts"},
         "investment": "60000.00", "yearlyCost": "12000.00",
         "constraintNote": "The crusher waits less: 40 t/h more go through it."}""")
@Embeddable
public record ValueStatementContent(
    @NotBlank @Size(max = 2000) String summary,
    @ExactDecimal
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(implementation = ExactDecimal.Text.class, description = "Yearly value, at least.")
        BigDecimal low,
    @ExactDecimal
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(implementation = ExactDecimal.Text.class)
        BigDecimal likely,
    @ExactDecimal
        @NotNull @Digits(integer = 15, fraction = 6) @Schema(implementation = ExactDecimal.Text.class)
        BigDecimal high,
    @NotNull @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as EUR") String currency,
    @NotBlank @Size(max = 4000) String assumptions,
    @NotNull @Schema(description = "The KPI on which the value hangs.") @Nullable UUID kpiId,
    @Valid @Schema(description = "Yearly revenue that the side loses by it, named (S1); 0 is a name.")
        @Nullable CannibalizedRevenue cannibalizedRevenue,
    @ExactDecimal
        @PositiveOrZero @Digits(integer = 15, fraction = 6) @Schema(implementation = ExactDecimal.Text.class, description = "One-time cost.")
        @Nullable BigDecimal investment,
    @ExactDecimal
        @PositiveOrZero @Digits(integer = 15, fraction = 6) @Schema(
            implementation = ExactDecimal.Text.class,
            description = "What running it costs the side in a year.")
        @Nullable BigDecimal yearlyCost,
    @Size(max = 2000) @Schema(
            description =
                "How throughput grows all the same; needed where the selected opportunity does not"
                    + " touch the system's constraint (R5).")
        @Nullable String constraintNote) {

  public ValueStatementContent {
    summary = summary == null ? null : summary.strip();
    assumptions = assumptions == null ? null : assumptions.strip();
    constraintNote =
        constraintNote == null || constraintNote.isBlank() ? null : constraintNote.strip();
  }

  /**
   * @throws Refusal 422 where the range is none, or the currency
   */
  void requireSound() {
    if (low.compareTo(likely) > 0) {
      throw Refusal.invalidField("likely", "must not be less than low");
    }
    if (likely.compareTo(high) > 0) {
      throw Refusal.invalidField("high", "must not be less than likely");
    }
    Currency ignored = Currencies.require(currency, "currency");
  }
}
