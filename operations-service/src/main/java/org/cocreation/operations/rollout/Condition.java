package org.cocreation.operations.rollout;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a checklist, in the language of who asks. */
@Schema(name = "GoLiveCondition")
public record Condition(
    @Schema(
            description = "Which condition it is: commitment, pilot, step, and what comes to them.",
            examples = "commitment")
        String kind,
    boolean holds,
    @Schema(description = "What must be so.", examples = "The customer’s operations confirmed it.")
        String text,
    @Schema(description = "What helps where it does not hold.") String help) {}
