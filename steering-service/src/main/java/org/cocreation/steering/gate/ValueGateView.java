package org.cocreation.steering.gate;

import java.util.List;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a cycle stands at the value gate. */
@Schema(
    name = "ValueGate",
    description = "What is to be decided on, and who approved it (R1).",
    examples =
        """
        {"open": false, "missing": ["phase-finished", "value-statement-customer",
                                    "concept-review", "kill-clock"],
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "contentVersion": 1,
         "content": {"cycleId": "0199f1a0-0200-7000-8000-000000000200",
                     "partnershipId": "0199f1a0-0100-7000-8000-000000000100", "round": 1,
                     "microService": {"name": "Weight loading"}, "goals": [],
                     "valueStatements": []},
         "approvals": [], "approvedBy": [], "voided": [],
         "maySign": [{"side": "CUSTOMER", "person": "steering@mincorp", "name": "Henrik Nyman"}],
         "openDifferences": 2}""")
public record ValueGateView(
    @Schema(description = "Whether it can be approved now.") boolean open,
    @Schema(
            description =
                "Of: phase-finished, value-statement-provider, value-statement-customer,"
                    + " opportunity (none selected), concept (not technically approved),"
                    + " concept-review (this revision not endorsed), tranche-plan, kill-clock,"
                    + " kill-clock-currency (its budget is not in the tranches' currency),"
                    + " pledged-funds (for the first tranche), constraint-note-provider,"
                    + " constraint-note-customer (R5).")
        List<String> missing,
    @Schema(description = "SHA-256, hex, over the RFC 8785 canonical JSON of content.")
        String contentHash,
    @Schema(description = "Which form of the content is signed: what it says and how it is named.")
        int contentVersion,
    GateContent content,
    @Schema(description = "Those that stand.") List<ApprovalView> approvals,
    List<Side> approvedBy,
    @Schema(
            description =
                "Those after which the content changed or the signer left: voidReason says which.")
        List<ApprovalView> voided,
    @Schema(
            description =
                "Who may sign for the sum of the planned tranches: members of the steering team, as"
                    + " far as their organization's representatives let them.")
        List<PossibleSigner> maySign,
    @Schema(
            description =
                "On how many points the value statements differ and no wording is agreed; they keep"
                    + " nobody from signing.")
        int openDifferences) {

  static ValueGateView of(
      ValueGate.Standing standing,
      List<Approval> approvals,
      List<PossibleSigner> maySign,
      int openDifferences) {
    List<Approval> valid = approvals.stream().filter(Approval::isStanding).toList();
    return new ValueGateView(
        standing.isOpen(),
        standing.missing(),
        standing.canonical().hash(),
        GateContent.VERSION,
        standing.content(),
        valid.stream().map(ApprovalView::of).toList(),
        valid.stream().map(Approval::side).sorted().toList(),
        approvals.stream().filter(a -> !a.isStanding()).map(ApprovalView::of).toList(),
        maySign,
        openDifferences);
  }
}
