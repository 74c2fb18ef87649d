package org.cocreation.development.weighting;

import java.util.List;
import java.util.UUID;

/** Both sides have scored a problem as it is: what they gave it is shown to both from now on. */
record SharedScores(UUID problemId, List<SideScores> sides) {}
