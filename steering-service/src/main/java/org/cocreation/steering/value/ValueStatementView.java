package org.cocreation.steering.value;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value statement as people and events see it; numbers as exact decimals in text. */
@Schema(
    name = "ValueStatement",
    description = "What the micro-service is worth to one side.",
    examples =
        """
        {"cycleId": "0199f1a0-0200-7000-8000-000000000200", "side": "CUSTOMER",
         "summary": "Less fuel per tonne and shorter queues at the crusher (synthetic).",
         "low": "180000.00", "likely": "240000.00", "high": "310000.00", "currency": "EUR",
         "assumptions": "Eight trucks, two shifts, today's diesel price; crews calibrate daily.",
         "kpiId": "0199f1a0-0401-7000-8000-000000000401",
         "changedAt": "2026-03-09T14:22:45.120553Z", "changedBy": "steering@mincorp"}""")
record ValueStatementView(
    UUID cycleId,
    Side side,
    String summary,
    String low,
    String likely,
    String high,
    String currency,
    String assumptions,
    UUID kpiId,
    Instant changedAt,
    String changedBy) {

  static ValueStatementView of(ValueStatement statement) {
    return new ValueStatementView(
        statement.cycleId(),
        statement.side(),
        statement.summary(),
        statement.low().toPlainString(),
        statement.likely().toPlainString(),
        statement.high().toPlainString(),
        statement.currency(),
        statement.assumptions(),
        statement.kpiId(),
        statement.changedAt(),
        statement.changedBy());
  }
}
