package org.cocreation.development.weighting;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person of one side scored a problem by the goals, perhaps anew. */
record ScoredProblem(
    ActingPerson actor,
    Side side,
    UUID problemId,
    @Schema(
            description =
                "Absent until both sides have scored the problem as it is: an event reaches both.")
        @Nullable List<Score> scores) {}
