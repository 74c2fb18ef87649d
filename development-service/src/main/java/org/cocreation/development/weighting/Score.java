package org.cocreation.development.weighting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much solving a problem serves a goal. */
@Schema(
    name = "Score",
    examples = "{\"goalId\": \"0199f1a0-0400-7000-8000-000000000400\", \"score\": 8}")
record Score(
    @NotNull UUID goalId,
    @NotNull @Min(0) @Max(10) @Schema(description = "0 not at all, 10 as much as can be.")
        Integer score) {}
