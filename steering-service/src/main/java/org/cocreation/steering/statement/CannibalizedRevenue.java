package org.cocreation.steering.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cocreation.chassis.json.ExactDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Revenue that the micro-service takes away from what the side sells today (S1, 4.1).
 *
 * @param amount yearly, in the statement's currency
 * @param what which revenue
 */
@Schema(
    examples = "{\"amount\": \"20000.00\", \"what\": \"Tyres and brake parts of eight trucks\"}")
@Embeddable
public record CannibalizedRevenue(
    @Column(name = "cannibalized_amount")
        @ExactDecimal
        @Schema(implementation = ExactDecimal.Text.class)
        @NotNull @PositiveOrZero @Digits(integer = 15, fraction = 6) BigDecimal amount,
    @Column(name = "cannibalized_what") @NotBlank @Size(max = 500) String what) {

  public CannibalizedRevenue {
    what = what == null ? null : what.strip();
  }
}
