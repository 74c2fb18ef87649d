package org.cocreation.steering.partnership;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.cocreation.chassis.process.Team;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The teams in which a member is from now on. */
@Schema(
    examples =
        """
        {"teams": ["DEVELOPMENT", "OPERATIONS"]}""")
record ChangeMemberRequest(@NotEmpty Set<@NotNull Team> teams) {}
