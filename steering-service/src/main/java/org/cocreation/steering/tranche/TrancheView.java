package org.cocreation.steering.tranche;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.MoneyView;
import org.cocreation.steering.ledger.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tranche and what became of it. */
@Schema(
    name = "Tranche",
    description = "A small bet (R8).",
    examples =
        """
        {"id": "0199f1a0-0712-7000-8000-000000000712",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "number": 2,
         "amount": {"amount": "70000.00", "currency": "EUR"}, "purpose": "All eight trucks",
         "state": "RELEASED",
         "shares": [{"side": "PROVIDER", "amount": "35000.00"},
                    {"side": "CUSTOMER", "amount": "35000.00"}],
         "shown": {"activity": "assess-solution", "note": "Accepted by both shifts on 17 April.",
                   "proofId": "0199f1a0-0a20-7000-8000-000000000a20",
                   "proofTitle": "The load is shown after each bucket"},
         "releasedAt": "2026-04-20T14:00:00.310000Z"}""")
public record TrancheView(
    UUID id,
    UUID cycleId,
    int number,
    MoneyView amount,
    String purpose,
    @Schema(description = "What must be shown before the next one; absent from the last.")
        TranchePlanView.EvidenceView evidence,
    State state,
    @Schema(description = "Each side's part, once it is released.") List<Share> shares,
    @Schema(description = "The decision at the value gate that released the first.")
        UUID decisionId,
    @Schema(description = "On what a later one was released.") ShownView shown,
    Instant releasedAt) {

  /** Whether its money can be spent. */
  @Schema(name = "TrancheState")
  public enum State {
    PLANNED,
    RELEASED
  }

  /** The evidence on which a tranche was released. */
  @Schema(name = "ShownEvidence")
  public record ShownView(
      String activity,
      String note,
      @Schema(
              description =
                  "The accepted proof of concept on which it was released: no other tranche of the"
                      + " cycle is; absent where another activity is the evidence.")
          @Nullable UUID proofId,
      @Schema(description = "What that was called then.") @Nullable String proofTitle) {

    static ShownView of(Tranche tranche) {
      return tranche.shownActivity() == null
          ? null
          : new ShownView(
              tranche.shownActivity().key(),
              tranche.shownNote(),
              tranche.shownProofId(),
              tranche.shownProofTitle());
    }
  }

  static TrancheView of(Tranche tranche) {
    return new TrancheView(
        tranche.id(),
        tranche.cycleId(),
        tranche.number(),
        tranche.amount().view(),
        tranche.purpose(),
        tranche.evidence().map(TranchePlanView.EvidenceView::of).orElse(null),
        tranche.isReleased() ? State.RELEASED : State.PLANNED,
        tranche.shares(),
        tranche.decisionId(),
        ShownView.of(tranche),
        tranche.releasedAt());
  }
}
