package org.cocreation.development.concept;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the technical approval rests on. */
@Schema(
    examples =
        """
        {"note": "Tried the payload sensor's interface on one truck; the rest is off the shelf."}""")
record TechnicalApprovalRequest(@NotBlank @Size(max = 2000) String note) {}
