package org.cocreation.chassis.activity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.process.Side;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is responsible for an activity on one side (R19). */
@Schema(description = "Who is responsible on one side: a member of the activity's team.")
public record Responsible(
    @NotNull Side side,
    @NotBlank @Size(max = 200) @OneLine
        @Schema(
            description = "The member's person, as in the token's sub.",
            examples = "steering@mincorp")
        String person) {}
