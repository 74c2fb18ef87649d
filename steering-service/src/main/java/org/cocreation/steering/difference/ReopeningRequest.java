package org.cocreation.steering.difference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why what was agreed does not settle it. */
@Schema(examples = "{\"reason\": \"The mine closes one shift; the range has to be seen anew.\"}")
record ReopeningRequest(@NotBlank @Size(max = 2000) String reason) {}
