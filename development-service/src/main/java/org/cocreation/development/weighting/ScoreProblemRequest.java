package org.cocreation.development.weighting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Your side's score of a problem by each goal that has none below it. */
@Schema(
    examples =
        """
        {"scores": [{"goalId": "0199f1a0-0400-7000-8000-000000000400", "score": 8},
                    {"goalId": "0199f1a0-0410-7000-8000-000000000410", "score": 3}]}""")
record ScoreProblemRequest(@NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Score> scores) {}
