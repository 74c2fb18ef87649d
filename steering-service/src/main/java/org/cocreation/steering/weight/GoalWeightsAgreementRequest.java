package org.cocreation.steering.weight;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which weights are agreed to: the revision that was read. */
@Schema(examples = "{\"revision\": 3}")
record GoalWeightsAgreementRequest(@NotNull @Min(1) Integer revision) {}
