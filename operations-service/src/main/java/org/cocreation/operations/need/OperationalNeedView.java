package org.cocreation.operations.need;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An operational need as people and events see it. */
@Schema(
    name = "OperationalNeed",
    description = "What somebody who does the work says hurts.",
    examples =
        """
        {"id": "0199f1a0-0700-7000-8000-000000000700",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "CUSTOMER",
         "role": "Truck driver", "process": "Loading at the face",
         "pain": "I cannot see whether the truck is full, so I drive half empty.",
         "frequency": "EVERY_SHIFT", "since": "2024-05", "person": "Aino Virtanen",
         "state": "EXPRESSED",
         "recordedBy": {"person": "operations@mincorp", "name": "Pekka Rantanen"},
         "recordedAt": "2026-03-02T09:10:44.102300Z"}""")
public record OperationalNeedView(
    UUID id,
    UUID cycleId,
    @JsonUnwrapped OperationalNeedContent content,
    OperationalNeed.State state,
    RecordedBy recordedBy,
    Instant recordedAt,
    @Schema(
            description =
                "Whether somebody without an account said it by a link; recordedBy is who shared it"
                    + " then. Absent where not.")
        @Nullable Boolean byLink,
    @Schema(
            description =
                "Whether that person did not say what they do: then role is “By link”. Absent where"
                    + " it was said.")
        @Nullable Boolean roleNotSaid,
    @Schema(description = "Why it was taken back; absent while it stands.")
        @Nullable String withdrawalReason) {

  /** Who wrote it down: the person itself, or a facilitator. */
  public record RecordedBy(String person, String name) {}

  static OperationalNeedView of(OperationalNeed need) {
    return new OperationalNeedView(
        need.id(),
        need.cycleId(),
        need.content().told(),
        need.state(),
        new RecordedBy(need.recordedBy(), need.recordedByName()),
        need.recordedAt(),
        need.isByLink() ? true : null,
        need.content().role() == null ? true : null,
        need.withdrawalReason());
  }
}
