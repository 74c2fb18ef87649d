package org.cocreation.chassis.activity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was concluded, and who answers for it on each side. */
@Schema(
    examples =
        """
        {"conclusion": "Fuel cost per tonne is the goal of this cycle.",
         "responsible": [{"side": "PROVIDER", "person": "steering@constructcorp"},
                         {"side": "CUSTOMER", "person": "steering@mincorp"}]}""")
public record CompleteActivityRequest(
    @NotBlank @Size(max = 4000) String conclusion,
    @NotNull @Size(min = 2, max = 2, message = "must name one person for each side") List<@Valid @NotNull Responsible> responsible) {}
