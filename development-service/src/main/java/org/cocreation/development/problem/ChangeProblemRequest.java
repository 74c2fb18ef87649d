package org.cocreation.development.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that a problem says; what is left out is taken away. */
@Schema(
    examples =
        """
        {"title": "Loads are guessed",
         "stepIds": ["0199f1a0-0701-7000-8000-000000000701"]}""")
record ChangeProblemRequest(
    @NotBlank @Size(max = 200) @OneLine String title,
    @Size(max = 4000) String description,
    @Size(max = 100) List<@NotNull UUID> stepIds) {}
