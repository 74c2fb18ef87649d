package org.cocreation.operations.link;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as its side and events see it. */
@Schema(
    name = "NeedLink",
    description = "A link by which people without an account say what hurts; not the link itself.",
    examples =
        """
        {"id": "0199f1a0-0720-7000-8000-000000000720",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "CUSTOMER",
         "place": "Canteen of the night shift", "endsAt": "2026-03-09T21:00:00Z", "most": 50,
         "state": "OPEN", "received": 3,
         "opened": {"person": "operations@mincorp", "name": "Pekka Rantanen",
                    "at": "2026-03-02T09:00:00Z"}}""")
public record NeedLinkView(
    UUID id,
    UUID cycleId,
    Side side,
    @JsonUnwrapped NeedLinkContent content,
    @Schema(description = "Whether something can come by it now.") NeedLink.State state,
    @Schema(description = "How many needs came by it; events do not tell.")
        @Nullable Integer received,
    Hand opened,
    @Schema(description = "Who closed it before its time; absent while nobody did.")
        @Nullable Hand revoked) {

  /** Who did it, and when. */
  @Schema(name = "LinkHand")
  public record Hand(String person, String name, Instant at) {}

  static NeedLinkView of(NeedLink link, Instant now) {
    return of(link, now, link.received());
  }

  /** As everybody may know: not how many spoke, which is the side's own. */
  static NeedLinkView told(NeedLink link, Instant now) {
    return of(link, now, null);
  }

  private static NeedLinkView of(NeedLink link, Instant now, Integer received) {
    return new NeedLinkView(
        link.id(),
        link.cycleId(),
        link.side(),
        link.content(),
        link.state(now),
        received,
        new Hand(link.openedBy(), link.openedByName(), link.openedAt()),
        link.revokedAt() == null
            ? null
            : new Hand(link.revokedBy(), link.revokedByName(), link.revokedAt()));
  }
}
