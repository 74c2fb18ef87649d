package org.cocreation.operations.need;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a cycle has explicitly no operational needs, and why. */
@Schema(
    name = "NoOperationalNeeds",
    examples =
        """
        {"id": "0199f1a0-0710-7000-8000-000000000710",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "reason": "The crews of both shifts were asked: nothing hurts here.",
         "saidBy": {"person": "operations@mincorp", "name": "Pekka Rantanen"},
         "at": "2026-03-02T09:40:00Z"}""")
public record NoneView(
    UUID id, UUID cycleId, String reason, OperationalNeedView.RecordedBy saidBy, Instant at) {

  static NoneView of(Hearing hearing) {
    return new NoneView(
        hearing.id(),
        hearing.cycleId(),
        hearing.noneReason(),
        new OperationalNeedView.RecordedBy(hearing.noneBy(), hearing.noneByName()),
        hearing.noneAt());
  }
}
