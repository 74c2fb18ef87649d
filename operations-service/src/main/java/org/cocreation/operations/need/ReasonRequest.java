package org.cocreation.operations.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why. */
@Schema(examples = "{\"reason\": \"Said twice: see the one of the night shift.\"}")
record ReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
