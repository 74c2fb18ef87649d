package org.cocreation.steering.value;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revenue that the micro-service takes away from what the side sells today (S1, 4.1).
 *
 * @param amount yearly, in the statement's currency
 * @param what which revenue
 */
@Schema(
    name = "CannibalizedRevenueRequest",
    examples = "{\"amount\": \"20000.00\", \"what\": \"Tyres and brake parts of eight trucks\"}")
record CannibalizedRevenue(
    @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6) BigDecimal amount,
    @NotBlank @Size(max = 500) String what) {

  /** As people and events see it; the amount as an exact decimal in text. */
  @Schema(name = "CannibalizedRevenue")
  record View(String amount, String what) {

    static View of(CannibalizedRevenue revenue) {
      return revenue == null ? null : new View(revenue.amount.toPlainString(), revenue.what);
    }
  }
}
