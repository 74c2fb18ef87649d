package org.cocreation.steering.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

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
         "cannibalizedRevenue": {"amount": "20000.00", "what": "Tyres and brake parts"},
         "investment": "60000.00", "yearlyCost": "12000.00",
         "constraintNote": "The crusher waits less: 40 t/h more go through it.",
         "payback": {"lowMonths": "4.9", "likelyMonths": "3.5", "highMonths": "2.6",
           "formula": "12 x investment / (yearly value - yearly cost - cannibalized revenue)"},
         "roi": {"low": "3.4444", "likely": "5.1111", "high": "7.0556", "horizonMonths": 30,
           "formula": "((yearly value - cannibalized revenue) x years - cost) / cost"},
         "changedAt": "2026-03-09T14:22:45.120553Z", "changedBy": "steering@mincorp"}""")
public record ValueStatementView(
    UUID cycleId,
    Side side,
    @JsonUnwrapped ValueStatementContent content,
    @Schema(description = "Absent where no investment is named.") @Nullable PaybackView payback,
    @Schema(description = "Absent where no cost is named.") @Nullable RoiView roi,
    Instant changedAt,
    String changedBy) {

  static ValueStatementView of(ValueStatement statement) {
    ValueFigures figures = ValueFigures.of(statement.content(), statement.horizonMonths());
    return new ValueStatementView(
        statement.cycleId(),
        statement.side(),
        statement.content(),
        figures.payback(),
        figures.roi(),
        statement.changedAt(),
        statement.changedBy());
  }
}
