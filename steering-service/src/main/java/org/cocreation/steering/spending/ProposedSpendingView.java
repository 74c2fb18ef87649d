package org.cocreation.steering.spending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A spending that waits, or waited, for somebody else than its proposer. */
@Schema(
    name = "ProposedSpending",
    description =
        "Money that is to be spent out of the other side's share, or so much that it takes two people.",
    examples =
        """
        {"id": "0199f1a0-0721-7000-8000-000000000721",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200",
         "trancheId": "0199f1a0-0711-7000-8000-000000000711",
         "amount": {"amount": "1250.75", "currency": "EUR"}, "from": ["PROVIDER", "CUSTOMER"],
         "description": "Two load cells (synthetic)", "state": "PROPOSED", "missing": ["CUSTOMER"],
         "side": "PROVIDER", "person": "steering@constructcorp", "name": "Astrid Lindqvist",
         "at": "2026-03-20T11:12:13.000000Z", "confirmations": []}""")
public record ProposedSpendingView(
    UUID id,
    UUID cycleId,
    UUID trancheId,
    MoneyView amount,
    @Schema(description = "Out of whose share.") List<Side> from,
    String description,
    ProposedSpending.State state,
    @Schema(description = "Whose confirmation it takes, by somebody else than the proposer.")
        List<Side> missing,
    @Schema(description = "Of the proposer.") Side side,
    String person,
    String name,
    Instant at,
    List<ProposedSpending.Confirmation> confirmations,
    @Nullable String refusedReason) {

  static ProposedSpendingView of(ProposedSpending proposed) {
    return new ProposedSpendingView(
        proposed.id(),
        proposed.cycleId(),
        proposed.trancheId(),
        proposed.amount().view(),
        proposed.sides().stream().sorted().toList(),
        proposed.description(),
        proposed.state(),
        proposed.state() == ProposedSpending.State.PROPOSED
            ? List.copyOf(proposed.missing())
            : List.of(),
        proposed.signed().side(),
        proposed.signed().person(),
        proposed.signed().name(),
        proposed.signed().at(),
        proposed.confirmations(),
        proposed.refusedReason());
  }
}
