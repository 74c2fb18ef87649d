package org.cocreation.steering.difference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which words one side would settle a difference. */
@Schema(
    examples =
        """
        {"wording": "The customer counts shorter queues too; both try it with two trucks first."}""")
record WordingRequest(@NotBlank @Size(max = 4000) String wording) {}
