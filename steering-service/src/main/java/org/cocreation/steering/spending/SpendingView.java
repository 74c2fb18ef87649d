package org.cocreation.steering.spending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.steering.ledger.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A spending as people and events see it. */
@Schema(
    name = "Spending",
    description = "Money spent out of a tranche, out of one side's share or both (R9).",
    examples =
        """
        {"id": "0199f1a0-0720-7000-8000-000000000720",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "trancheId": "0199f1a0-0711-7000-8000-000000000711",
         "amount": {"amount": "1250.75", "currency": "EUR"},
         "shares": [{"side": "PROVIDER", "amount": "625.38"},
                    {"side": "CUSTOMER", "amount": "625.37"}],
         "description": "Two load cells (synthetic)", "person": "steering@constructcorp",
         "name": "Astrid Lindqvist", "at": "2026-03-20T11:12:13.000000Z"}""")
public record SpendingView(
    UUID id,
    UUID cycleId,
    UUID trancheId,
    MoneyView amount,
    @Schema(description = "Each side's part, to the minor unit.") List<Share> shares,
    String description,
    String person,
    String name,
    Instant at) {

  static SpendingView of(Spending spending) {
    return new SpendingView(
        spending.id(),
        spending.cycleId(),
        spending.trancheId(),
        spending.amount().view(),
        spending.shares(),
        spending.description(),
        spending.signed().person(),
        spending.signed().name(),
        spending.signed().at());
  }
}
