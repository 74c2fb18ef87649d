package org.cocreation.steering.tranche;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tranche plan as people and events see it, and as it is signed: without what became of it. */
@Schema(
    name = "TranchePlan",
    description = "In which small bets the cycle's money is to be released (R8).",
    examples =
        """
        {"id": "0199f1a0-0710-7000-8000-000000000710",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "revision": 1, "currency": "EUR",
         "tranches": [
          {"id": "0199f1a0-0711-7000-8000-000000000711", "number": 1, "amount": "30000.00",
           "purpose": "A first proof of concept on two trucks",
           "evidence": {"activity": "assess-solution",
                        "text": "Crews accepted the proof of concept."}},
          {"id": "0199f1a0-0712-7000-8000-000000000712", "number": 2, "amount": "70000.00",
           "purpose": "All eight trucks"}]}""")
public record TranchePlanView(
    UUID id,
    UUID cycleId,
    @Schema(description = "Counts its changes, from 1.") int revision,
    String currency,
    List<PlannedTrancheView> tranches) {

  /** A tranche as it is planned. */
  @Schema(name = "PlannedTranche")
  public record PlannedTrancheView(
      UUID id,
      int number,
      String amount,
      String purpose,
      @Schema(description = "What must be shown before the next one; absent from the last.")
          @Nullable EvidenceView evidence) {}

  /** What is to be shown before the next tranche. */
  @Schema(name = "Evidence")
  public record EvidenceView(
      @Schema(
              description =
                  "The activity that must be completed in the cycle; of assess-solution, an"
                      + " accepted proof of concept of its own.",
              examples = "assess-solution")
          String activity,
      String text) {

    static EvidenceView of(Evidence evidence) {
      return new EvidenceView(evidence.activity().key(), evidence.text());
    }
  }

  static TranchePlanView of(TranchePlan plan) {
    return new TranchePlanView(
        plan.id(),
        plan.cycleId(),
        plan.revision(),
        plan.currency().getCurrencyCode(),
        plan.tranches().stream()
            .map(
                tranche ->
                    new PlannedTrancheView(
                        tranche.id(),
                        tranche.number(),
                        tranche.amount().amount().toPlainString(),
                        tranche.purpose(),
                        tranche.evidence().map(EvidenceView::of).orElse(null)))
            .toList());
  }
}
