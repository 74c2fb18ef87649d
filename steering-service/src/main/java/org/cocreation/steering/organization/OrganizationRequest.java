package org.cocreation.steering.organization;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.cocreation.chassis.text.OneLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organization says of itself. */
@Schema(
    examples =
        """
        {"name": "Constructcorp", "industry": "Construction equipment", "employees": 7800}""")
record OrganizationRequest(
    @NotBlank @Size(max = 200) @OneLine String name,
    @Size(min = 1, max = 200) String industry,
    @PositiveOrZero @Max(10_000_000) Integer employees) {}
