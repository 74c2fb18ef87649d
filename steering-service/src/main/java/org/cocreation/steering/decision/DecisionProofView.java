package org.cocreation.steering.decision;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a decision was taken on, so that anybody can recompute it without us (R1, R19).
 *
 * @param content as it was kept with the decision, in its canonical form
 */
@Schema(
    name = "DecisionProof",
    description =
        "contentHash is the hex SHA-256 over the RFC 8785 canonical JSON of content; the seal is the"
            + " service's word for hash and approvals. docs/proof/VerifyProof.java checks both.",
    examples =
        """
        {"content": {"cycleId": "0199f1a0-0200-7000-8000-000000000200", "round": 1},
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "approvals": [{"side": "PROVIDER", "who": "steering@constructcorp",
           "at": "2026-03-11T09:30:00.774206Z",
           "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273"}],
         "seal": "eyJhbGciOiJFUzI1NiJ9.eyJudW1iZXIiOjF9.c2lnbmF0dXJl", "chain": []}""")
public record DecisionProofView(
    @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "All that was signed.")
        String content,
    String contentHash,
    @Schema(description = "Who signed it; empty away from the value gate.")
        List<ApprovalProof> approvals,
    @Schema(
            description =
                "A JWS (RFC 7515, ES256) in its compact form over contentHash, approvals, the decision"
                    + " and the SHA-256 of the partnership's seal before it, made with the decision;"
                    + " the keys are at /.well-known/jwks.json. Absent for decisions of releases that"
                    + " sealed none.")
        @Nullable String seal,
    @Schema(description = "The partnership's seals before it, oldest first; absent without a seal.")
        @Nullable List<String> chain) {

  /** A signature under the content. */
  @Schema(name = "ApprovalProof")
  public record ApprovalProof(Side side, String who, Instant at, String contentHash) {

    static ApprovalProof of(Decision.Signature signature) {
      return new ApprovalProof(
          signature.side(), signature.person(), signature.at(), signature.contentHash());
    }
  }

  /**
   * @param chain the seals before the decision's own; null where it has none
   */
  static DecisionProofView of(Decision decision, List<String> chain) {
    return new DecisionProofView(
        decision.content(), decision.contentHash(), approvals(decision), decision.seal(), chain);
  }

  static List<ApprovalProof> approvals(Decision decision) {
    return decision.approvals() == null
        ? List.of()
        : decision.approvals().stream().map(ApprovalProof::of).toList();
  }
}
