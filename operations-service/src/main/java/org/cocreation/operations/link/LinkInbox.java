package org.cocreation.operations.link;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How much came by a link and waits to be looked at, as events tell it to the link's own side alone
 * (R21); nothing of what was said.
 *
 * @param visibility says so to those who pass events on
 */
record LinkInbox(
    UUID linkId,
    UUID cycleId,
    @Schema(description = "Whose link it is, and who alone is told.") Side side,
    Visibility visibility,
    @Schema(description = "How many needs nobody has shared or set aside yet.") long waiting,
    @Schema(description = "When the first of them came; absent where none waits.")
        @Nullable Instant waitingSince,
    @Schema(description = "How many more it takes; with none left it is full.") int left) {

  /** Who is told. */
  enum Visibility {
    SIDE
  }

  static LinkInbox of(NeedLink link, long waiting, Instant since) {
    return new LinkInbox(
        link.id(), link.cycleId(), link.side(), Visibility.SIDE, waiting, since, link.left());
  }
}
