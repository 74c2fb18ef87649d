package org.cocreation.development.weighting;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.partnership.ActingPerson;
import org.cocreation.chassis.process.Side;

/** How one side scored a problem by the goals, perhaps anew. */
record ScoredProblem(ActingPerson actor, Side side, UUID problemId, List<Score> scores) {}
