package org.cocreation.operations.skill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why it does not count any more. */
@Schema(examples = "{\"reason\": \"The scale now calibrates itself.\"}")
record SkillReasonRequest(@NotBlank @Size(max = 2000) String reason) {}
