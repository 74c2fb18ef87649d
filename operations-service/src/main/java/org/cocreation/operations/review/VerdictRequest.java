package org.cocreation.operations.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What operations says of a concept. */
@Schema(
    examples =
        """
        {"outcome": "SENT_BACK",
         "useRequirements": ["Readable with gloves on, in sunlight."],
         "workProcessChanges": ["The loader's operator calibrates at the start of the shift."],
         "valueCheck": {"holds": false, "note": "The fuel saved assumes that nobody overloads."},
         "points": ["Show the weight while the bucket is still up, not after."]}""")
record VerdictRequest(
    @NotNull Outcome outcome,
    @Schema(description = "What using it takes.") @Size(max = MOST) List<@NotBlank @Size(max = LONGEST) String> useRequirements,
    @Schema(description = "What changes in the work.") @Size(max = MOST) List<@NotBlank @Size(max = LONGEST) String> workProcessChanges,
    @NotNull @Valid ValueCheck valueCheck,
    @Schema(description = "What must change: one or more with SENT_BACK, none with ENDORSED.")
        @Size(max = MOST) List<@NotBlank @Size(max = LONGEST) String> points) {

  private static final int MOST = 50;
  private static final int LONGEST = 2000;

  /** Endorsed as it is, or sent back with what must change. */
  @Schema(name = "VerdictOutcome")
  enum Outcome {
    ENDORSED,
    SENT_BACK
  }

  VerdictRequest {
    useRequirements = useRequirements == null ? List.of() : useRequirements;
    workProcessChanges = workProcessChanges == null ? List.of() : workProcessChanges;
    points = points == null ? List.of() : points;
  }
}
