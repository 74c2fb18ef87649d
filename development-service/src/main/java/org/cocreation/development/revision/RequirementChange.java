package org.cocreation.development.revision;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A requirement that was added, modified or deleted after the signature (4.2.3, R18). */
@Schema(
    description = "What is required otherwise than both sides signed it, by whom and why.",
    examples =
        """
        {"revision": 4, "kind": "MODIFIED", "itemId": "0199f1a0-0801-7000-8000-000000000801",
         "title": "Load shown to the operator while loading", "person": "development@mincorp",
         "name": "Sofia Kallio", "side": "CUSTOMER", "at": "2026-03-12T08:01:20.104000Z"}""")
record RequirementChange(
    @Schema(description = "The concept's revision that brought it.") int revision,
    Kind kind,
    @Schema(description = "The backlog item; absent where the concept as such is said anew.")
        @Nullable UUID itemId,
    @Schema(description = "Of the item, or the name of the concept.") String title,
    @Nullable String person,
    @Nullable String name,
    @Nullable Side side,
    Instant at,
    @Nullable String reason) {

  /** What became of the requirement; a refused item counts as deleted until it is reinstated. */
  @Schema(name = "RequirementChangeKind")
  enum Kind {
    ADDED,
    MODIFIED,
    DELETED
  }

  static RequirementChange by(ConceptRevision made, Kind kind, UUID itemId, String title) {
    return new RequirementChange(
        made.revision(),
        kind,
        itemId,
        title,
        made.person(),
        made.name(),
        made.side(),
        made.at(),
        made.reason());
  }
}
