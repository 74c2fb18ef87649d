package org.cocreation.development.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which one, and why the others not. */
@Schema(
    examples =
        """
        {"opportunityId": "0199f1a0-0701-7000-8000-000000000701",
         "reason": "The best return for the least complexity, and it touches the constraint.",
         "fewCandidatesReason": "The first cycle: only what both sides named.",
         "shelvingReason": "Less return for the same effort; looked at again in the next cycle.",
         "shelvingReasons": {"0199f1a0-0702-7000-8000-000000000702":
                             "Waits for the position data of all trucks."}}""")
record SelectionRequest(
    @NotNull UUID opportunityId,
    @NotBlank @Size(max = 2000) String reason,
    @Size(max = 2000) @Schema(description = "Required with fewer than 10 candidates (R4).")
        String fewCandidatesReason,
    @Size(max = 2000) @Schema(description = "For each other candidate without one of its own.")
        String shelvingReason,
    @Size(max = 50) @Schema(description = "Reasons of their own, by the opportunity's id.")
        Map<UUID, @NotBlank @Size(max = 2000) String> shelvingReasons) {

  SelectionRequest {
    reason = reason == null ? null : reason.strip();
    fewCandidatesReason = textOrNull(fewCandidatesReason);
    shelvingReason = textOrNull(shelvingReason);
    shelvingReasons = shelvingReasons == null ? Map.of() : new HashMap<>(shelvingReasons);
  }

  Optional<String> shelvingReasonOf(UUID candidate) {
    return Optional.ofNullable(shelvingReasons.get(candidate))
        .map(String::strip)
        .or(() -> Optional.ofNullable(shelvingReason));
  }

  private static String textOrNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
