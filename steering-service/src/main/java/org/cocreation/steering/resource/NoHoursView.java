package org.cocreation.steering.resource;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a side commits nobody's hours to a cycle, as people and events see it. */
@Schema(
    name = "NoHours",
    description = "A side commits nobody's hours to a cycle, and says why (4.2.3).",
    examples =
        """
        {"id": "0199f1a0-0b10-7000-8000-000000000b10",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "CUSTOMER",
         "reason": "The provider makes it alone; our crews come in to assess it.",
         "person": "steering@mincorp", "name": "Henrik Nyman",
         "at": "2026-03-12T08:20:41.118920Z"}""")
public record NoHoursView(
    UUID id, UUID cycleId, Side side, String reason, String person, String name, Instant at) {

  static NoHoursView of(NoHours none) {
    return new NoHoursView(
        none.id(),
        none.cycleId(),
        none.signed().side(),
        none.reason(),
        none.signed().person(),
        none.signed().name(),
        none.signed().at());
  }
}
