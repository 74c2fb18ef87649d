package org.cocreation.operations.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody says: who, which process, what hurts, how often, since when. */
@Schema(
    examples =
        """
        {"role": "Truck driver", "process": "Loading at the face",
         "pain": "I cannot see whether the truck is full, so I drive half empty.",
         "frequency": "EVERY_SHIFT", "since": "2024-05", "person": "Aino Virtanen"}""")
public record ExpressNeedRequest(
    @Schema(description = "What the person does.")
        @NotBlank(message = MISSING) @Size(max = 100, message = TOO_LONG) String role,
    @Schema(description = "In which operational process it hurts.")
        @NotBlank(message = MISSING) @Size(max = 200, message = TOO_LONG) String process,
    @Schema(description = "What hurts, in the person's own words.")
        @NotBlank(message = MISSING) @Size(max = 2000, message = TOO_LONG) String pain,
    @NotNull(message = "must be chosen") Frequency frequency,
    @Schema(description = "The month since when, not in the future.", examples = "2024-05")
        @NotNull(message = MISSING) @Pattern(
            regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
            message = "must be a month such as 2024-05")
        String since,
    @Schema(description = "Who said it, where somebody wants to be named.")
        @Size(max = 200, message = TOO_LONG) String person,
    @Schema(description = "Your own, and may be left out: each side hears its own people.")
        Side side) {

  private static final String MISSING = "must be filled in";
  private static final String TOO_LONG = "must have at most {max} characters";
}
