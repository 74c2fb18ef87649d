package org.cocreation.steering.itemvalue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which part of its KPI's value an item brings; those left out share what is left, by effort. */
@Schema(
    examples =
        """
        {"shares": [{"itemId": "0199f1a0-0901-7000-8000-000000000901", "percent": 60}]}""")
record ItemSharesRequest(@NotNull @Size(max = 1000) List<@NotNull @Valid ItemShare> shares) {

  /** An item's share of what its KPI is worth. */
  record ItemShare(
      @NotNull UUID itemId,
      @Min(0) @Max(100) @Schema(description = "Absent where it goes by effort.")
          @Nullable Integer percent) {}
}
