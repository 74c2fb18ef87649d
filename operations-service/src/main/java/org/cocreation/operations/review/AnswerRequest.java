package org.cocreation.operations.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What development answers to a point. */
@Schema(examples = "{\"text\": \"The weight now shows from half height on; see item 3.\"}")
record AnswerRequest(@NotBlank @Size(max = 4000) String text) {}
