package org.cocreation.steering.pledge;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pledge as people and events see it. */
@Schema(
    name = "Pledge",
    description = "What a side is willing to put into a cycle (R9); it adds to its earlier ones.",
    examples =
        """
        {"id": "0199f1a0-0700-7000-8000-000000000700",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "PROVIDER",
         "amount": {"amount": "60000.00", "currency": "EUR"},
         "note": "Half of what the three tranches take.", "person": "steering@constructcorp",
         "name": "Astrid Lindqvist", "at": "2026-03-02T09:00:00.500000Z"}""")
public record PledgeView(
    UUID id,
    UUID cycleId,
    Side side,
    @JsonUnwrapped PledgeContent content,
    String person,
    String name,
    Instant at) {

  static PledgeView of(Pledge pledge) {
    return new PledgeView(
        pledge.id(),
        pledge.cycleId(),
        pledge.side(),
        pledge.content(),
        pledge.signed().person(),
        pledge.signed().name(),
        pledge.signed().at());
  }
}
