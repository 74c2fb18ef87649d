package org.cocreation.steering.gate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What exactly is approved. */
@Schema(
    examples =
        """
        {"contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273"}""")
record ApprovalRequest(
    @NotNull @Pattern(
            regexp = "[0-9a-f]{64}",
            message = "must be the hex SHA-256 that the value gate shows")
        String contentHash) {}
