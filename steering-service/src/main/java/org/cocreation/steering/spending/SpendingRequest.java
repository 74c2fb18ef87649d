package org.cocreation.steering.spending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent, and on what. */
@Schema(
    examples =
        """
        {"amount": {"amount": "1250.75", "currency": "EUR"},
         "description": "Two load cells (synthetic)"}""")
record SpendingRequest(
    @NotNull @Valid MoneyView amount,
    @NotBlank @Size(max = 500) String description,
    @Size(min = 1, max = 2) @Schema(
            description =
                "Out of whose share; of two in proportion to what each has unspent. Your own side's"
                    + " alone where nothing is said; the other side confirms what is taken of its share.")
        Set<@NotNull Side> from) {

  Set<Side> sides(Side own) {
    return from == null ? Set.of(own) : from;
  }
}
