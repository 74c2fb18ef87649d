package org.cocreation.steering.difference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.partnership.Signed;
import org.cocreation.steering.statement.AgendaItem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A point on which the value statements differ, as people and events see it. */
@Schema(
    name = "ValueDifference",
    description =
        "A difference between the sides' value statements, and how it is settled (4.2.2).",
    examples =
        """
        {"id": "0199f1a0-0701-7000-8000-000000000701",
         "cycleId": "0199f1a0-0200-7000-8000-000000000200", "topic": "RANGE",
         "provider": "90,000 to 150,000, likely 120,000 EUR",
         "customer": "180,000 to 310,000, likely 240,000 EUR",
         "question": "The ranges do not overlap: what does one side see that the other does not?",
         "state": "SETTLED",
         "wording": "The customer counts shorter queues too; both try it with two trucks first.",
         "proposedBy": {"side": "PROVIDER", "person": "steering@constructcorp",
                        "name": "Astrid Lindqvist", "at": "2026-03-10T09:12:07.504418Z"},
         "acceptedBy": {"side": "CUSTOMER", "person": "steering@mincorp", "name": "Henrik Nyman",
                        "at": "2026-03-10T10:41:55.018237Z"},
         "changedAt": "2026-03-10T10:41:55.018237Z"}""")
public record ValueDifferenceView(
    UUID id,
    UUID cycleId,
    @JsonUnwrapped AgendaItem item,
    ValueDifference.State state,
    @Schema(description = "What one side proposes; once it is settled, what both agreed on.")
        @Nullable String wording,
    @Schema(description = "Whose wording it is; absent where there is none.")
        @Nullable Signed proposedBy,
    @Schema(description = "Who agreed, for the other side; absent unless it is settled.")
        @Nullable Signed acceptedBy,
    @Schema(description = "The last that was proposed or agreed, and counts no more.")
        @Nullable String formerWording,
    @Schema(description = "Why it is open again, as a sentence; absent where it never was settled.")
        @Nullable String reopenedReason,
    @Schema(description = "When what is said of it, or its state, changed last.")
        Instant changedAt) {

  static ValueDifferenceView of(ValueDifference difference) {
    return new ValueDifferenceView(
        difference.id(),
        difference.cycleId(),
        difference.item(),
        difference.state(),
        difference.wording(),
        difference.proposed(),
        difference.accepted(),
        difference.formerWording(),
        difference.openedWhy(),
        difference.changedAt());
  }

  /** Whether both sides agreed on a wording. */
  public boolean hasAgreement() {
    return state == ValueDifference.State.SETTLED;
  }
}
