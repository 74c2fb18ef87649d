package org.cocreation.development.submission;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing, or why there is nothing on the list. */
@Schema(examples = {"{}", "{\"emptyReason\": \"Our needs came up in the last cycle already.\"}"})
record SubmitNeedListRequest(
    @Size(max = 2000) @Schema(description = "Only, and then always, with an empty list.")
        String emptyReason) {}
