package org.cocreation.operations.routine;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why nobody works so any more. */
@Schema(examples = "{\"reason\": \"The scale now finds its zero by itself.\"}")
record EliminateRoutineRequest(@NotBlank @Size(max = 2000) String reason) {}
