package org.cocreation.operations.link;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.operations.need.OperationalNeedContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came by a link, as the people of its side see it. */
@Schema(
    name = "ReceivedNeed",
    description = "What somebody without an account said by a link; its side's own until shared.",
    examples =
        """
        {"id": "0199f1a0-0730-7000-8000-000000000730",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "linkId": "0199f1a0-0720-7000-8000-000000000720", "side": "CUSTOMER",
         "role": "Truck driver", "process": "Loading at the face",
         "pain": "I cannot see whether the truck is full, so I drive half empty.",
         "frequency": "EVERY_SHIFT", "since": "2024-05",
         "state": "WAITING", "receivedAt": "2026-03-02T22:10:44.102300Z"}""")
public record ReceivedNeedView(
    UUID id,
    UUID cycleId,
    UUID linkId,
    @JsonUnwrapped OperationalNeedContent content,
    @Schema(
            description =
                "Whether that person did not say what they do: then role is “By link”. Absent where"
                    + " it was said.")
        @Nullable Boolean roleNotSaid,
    ReceivedNeed.State state,
    Instant receivedAt,
    @Schema(description = "The operational need that it is, once it is shared.")
        @Nullable UUID needId,
    @Schema(description = "Why it was set aside.") @Nullable String reason,
    @Schema(description = "Who shared it or set it aside; absent while it waits.")
        NeedLinkView.@Nullable Hand handled) {

  static ReceivedNeedView of(ReceivedNeed need) {
    return new ReceivedNeedView(
        need.id(),
        need.cycleId(),
        need.linkId(),
        need.content().told(),
        need.content().role() == null ? true : null,
        need.state(),
        need.receivedAt(),
        need.needId(),
        need.setAsideReason(),
        need.handledAt() == null
            ? null
            : new NeedLinkView.Hand(need.handledBy(), need.handledByName(), need.handledAt()));
  }
}
