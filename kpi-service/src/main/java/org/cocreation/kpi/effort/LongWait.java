package org.cocreation.kpi.effort;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A wait that passed its limit, as it is told. */
public record LongWait(
    UUID cycleId,
    @Schema(
            description = "The activity whose result is to be signed.",
            examples = "select-opportunity")
        String activity,
    int round,
    @Schema(description = "Whose signature is awaited.") Side side,
    @Schema(description = "Counts the waits for this side in the cycle, from 1.") int number,
    Instant since,
    @Schema(description = "In hours.", examples = "120") long limitHours) {

  public LongWait {
    requireNonNull(cycleId, "cycleId");
    requireNonNull(side, "side");
    requireNonNull(since, "since");
  }

  static LongWait of(SignatureWait wait, long limitHours) {
    return new LongWait(
        wait.cycleId(),
        ActivityDefinition.SELECT_OPPORTUNITY.key(),
        wait.round(),
        wait.side(),
        wait.number(),
        wait.since(),
        limitHours);
  }

  SignatureWait wait(UUID partnershipId) {
    return new SignatureWait(partnershipId, cycleId, round, side, number, since, null);
  }

  /** The same for the same wait. */
  UUID id() {
    String name = "signature-wait|" + cycleId + "|" + side + "|" + number;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
