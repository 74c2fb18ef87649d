package org.cocreation.operations.golive;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a site works without the micro-service again. */
@Schema(examples = "{\"reason\": \"The weights are wrong when it rains.\"}")
record RollBackRequest(@NotBlank @Size(max = 2000) String reason) {}
