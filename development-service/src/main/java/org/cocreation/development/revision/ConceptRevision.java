package org.cocreation.development.revision;

import java.time.Instant;
import org.cocreation.chassis.process.Side;
import org.cocreation.development.concept.ConceptView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A concept as it was in one revision, and who made it so. */
@Schema(
    description = "A concept as it was in one revision: it never changes.",
    examples =
        """
        {"revision": 3, "person": "development@mincorp", "name": "Sofia Kallio",
         "side": "CUSTOMER", "at": "2026-03-10T09:10:02.660100Z",
         "concept": {"id": "0199f1a0-0800-7000-8000-000000000800",
                     "cycleId": "0199f1a0-0200-7000-8000-000000000200", "revision": 3,
                     "name": "Weight loading",
                     "summary": "Operators see each truck's load while they load it.",
                     "state": "DRAFT", "items": []}}""")
public record ConceptRevision(
    int revision,
    @Schema(description = "Who made it; absent where the process did.") @Nullable String person,
    @Nullable String name,
    @Nullable Side side,
    Instant at,
    @Schema(description = "Why, where that was asked for.") @Nullable String reason,
    ConceptView concept) {}
