package org.cocreation.operations.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one side's operations says of a proof of concept. */
@Schema(
    examples =
        """
        {"outcome": "ACCEPTED", "note": "Both crews of the night shift worked with it."}""")
record ProofVerdictRequest(
    @NotNull Outcome outcome,
    @Schema(description = "Why; to reject without a rejected scenario it must be said.")
        @Size(max = 4000) @Nullable String note) {

  ProofVerdictRequest {
    note = Text.cleanOrNull(note);
  }
}
