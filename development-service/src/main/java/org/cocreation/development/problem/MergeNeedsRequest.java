package org.cocreation.development.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Needs that are one problem, and how it is called. */
@Schema(
    examples =
        """
        {"title": "Loads are guessed",
         "description": "Nobody knows a truck's weight before it is at the crusher.",
         "needIds": ["6f0d0c0a-54cf-4b8e-9a54-0d8b0b3d3a11",
                     "c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22"],
         "stepIds": ["0199f1a0-0701-7000-8000-000000000701"]}""")
record MergeNeedsRequest(
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 4000) String description,
    @NotNull @Size(min = 1, max = 200) List<@NotNull UUID> needIds,
    @Schema(description = "The steps of the process map that it touches (R5).") @Size(max = 100) List<@NotNull UUID> stepIds) {}
