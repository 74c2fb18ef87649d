package org.cocreation.steering.decision;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a decision was taken on, so that anybody can recompute it without us (R1, R19).
 *
 * @param content as it was kept with the decision, in its canonical form
 */
@Schema(
    name = "DecisionProof",
    description =
        "contentHash is the hex SHA-256 over the RFC 8785 canonical JSON of content;"
            + " docs/proof/VerifyProof.java recomputes it.",
    examples =
        """
        {"content": {"cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1},
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "approvals": [{"side": "PROVIDER", "who": "steering@constructcorp",
           "at": "2026-03-11T09:30:00.774206Z",
           "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273"}]}""")
record DecisionProofView(
    @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "All that was signed.")
        String content,
    String contentHash,
    @Schema(description = "Who signed it; empty away from the value gate.")
        List<ApprovalProof> approvals) {

  /** A signature under the content. */
  @Schema(name = "ApprovalProof")
  record ApprovalProof(Side side, String who, Instant at, String contentHash) {}

  static DecisionProofView of(Decision decision) {
    List<Decision.Signature> signatures =
        decision.approvals() == null ? List.of() : decision.approvals();
    return new DecisionProofView(
        decision.content(),
        decision.contentHash(),
        signatures.stream()
            .map(
                signature ->
                    new ApprovalProof(
                        signature.side(),
                        signature.person(),
                        signature.at(),
                        signature.contentHash()))
            .toList());
  }
}
