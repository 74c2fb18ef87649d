package org.cocreation.steering.gate;

import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An approval as people and events see it. */
@Schema(
    name = "Approval",
    description = "One side's signature under one exact content (R1).",
    examples =
        """
        {"id": "0199f1a0-0601-7000-8000-000000000601", "side": "PROVIDER",
         "person": "steering@constructcorp", "name": "Astrid Lindqvist",
         "contentHash": "5f0c1a6f8f2f1c9b7f6f0f4f3f1f8d7e6c5b4a39281706f5e4d3c2b1a0918273",
         "conceptRevision": 3, "round": 1, "at": "2026-03-11T09:30:00.774206Z"}""")
public record ApprovalView(
    UUID id,
    Side side,
    String person,
    String name,
    String contentHash,
    @Schema(
            description =
                "The concept's, which is part of the content; absent in approvals of older releases.")
        @Nullable Integer conceptRevision,
    int round,
    Instant at,
    @Schema(
            description =
                "When the content changed after it, its signer left, or its side withdrew it.")
        @Nullable Instant voidedAt,
    @Schema(description = "Why it counts no more, as a sentence.") @Nullable String voidReason) {

  static ApprovalView of(Approval approval) {
    return new ApprovalView(
        approval.id(),
        approval.side(),
        approval.signed().person(),
        approval.signed().name(),
        approval.contentHash(),
        approval.conceptRevision(),
        approval.round(),
        approval.signed().at(),
        approval.voidedAt(),
        approval.voidReason());
  }
}
