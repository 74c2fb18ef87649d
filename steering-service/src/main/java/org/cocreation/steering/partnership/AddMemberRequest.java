package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.cocreation.chassis.process.Team;
import org.cocreation.chassis.text.Addressable;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the caller's own people, and the teams that the person joins. */
@Schema(
    examples =
        """
        {"person": "operations@mincorp", "name": "Pekka Rantanen", "teams": ["OPERATIONS"]}""")
record AddMemberRequest(
    @NotBlank @Size(max = 200) @OneLine
        @Addressable
        @Schema(description = "As in the person's token: its sub.")
        String person,
    @NotBlank @Size(max = 200) @OneLine String name,
    @NotEmpty Set<@NotNull Team> teams) {}
