package org.cocreation.development.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Needs that are another problem after all. */
@Schema(
    examples =
        """
        {"needIds": ["c2c7a1de-9f0c-4c0e-b7f3-1b1f7a5d6e22"],
         "reason": "Queues at the crusher have another cause."}""")
record UnmergeRequest(
    @Schema(description = "Left out for all of them: the problem is dissolved.")
        @Size(min = 1, max = 200) List<@NotNull UUID> needIds,
    @NotBlank @Size(max = 2000) String reason) {}
