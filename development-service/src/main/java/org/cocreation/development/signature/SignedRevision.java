package org.cocreation.development.signature;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which revision of the concept both sides signed, and by which decision. */
@Schema(description = "Which revision of the concept both sides signed (R1).")
public record SignedRevision(
    int revision,
    @Schema(description = "Steering's decision, whose proof has all that was signed.")
        UUID decisionId,
    @Schema(description = "The cycle's round in which it was signed.") int round,
    @Schema(description = "Of all that was signed, the concept being a part of it.")
        String contentHash,
    Instant at) {}
