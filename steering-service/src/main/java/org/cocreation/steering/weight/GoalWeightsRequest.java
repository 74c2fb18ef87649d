package org.cocreation.steering.weight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What each goal is to count among the goals with the same parent; those left out count 1. */
@Schema(
    examples =
        """
        {"weights": [{"goalId": "0199f1a0-0400-7000-8000-000000000400", "weight": "2"},
                     {"goalId": "0199f1a0-0412-7000-8000-000000000412", "weight": "1"}]}""")
record GoalWeightsRequest(@NotNull @Size(max = 1000) List<@NotNull @Valid Weight> weights) {

  /** A goal's weight, as text to be exact. */
  record Weight(
      @NotNull UUID goalId,
      @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 6) BigDecimal weight) {}
}
