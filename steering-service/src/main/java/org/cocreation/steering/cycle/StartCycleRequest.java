package org.cocreation.steering.cycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The micro-service that a cycle is to be about: one at a time (R4). */
@Schema(
    examples =
        """
        {"microService": {"name": "Weight loading",
                          "purpose": "Every truck leaves with the right load."}}""")
record StartCycleRequest(@NotNull @Valid MicroService microService) {}
