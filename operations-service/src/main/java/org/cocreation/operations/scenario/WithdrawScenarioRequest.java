package org.cocreation.operations.scenario;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it is not tried. */
@Schema(examples = "{\"reason\": \"The night shift tries the same with another truck.\"}")
record WithdrawScenarioRequest(@NotBlank @Size(max = 2000) String reason) {}
