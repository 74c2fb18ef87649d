package org.cocreation.operations.rollout;

import java.time.Instant;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.problem.Refusal;
import org.cocreation.chassis.process.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one side's operations commits to a site, and whether it stands (R12).
 *
 * @param confirmed null until the side's operations confirms it, and again once it is changed
 * @param version who changes or confirms it names the one that they read
 */
public record Commitment(
    Side side, CommitmentContent content, @Nullable Confirmed confirmed, int version) {

  /** Who stands for it. */
  @Schema(name = "SiteCommitmentConfirmed")
  public record Confirmed(String person, String name, Instant at) {}

  boolean stands() {
    return confirmed != null;
  }

  /** Anew, so that nobody stands for it yet. */
  Commitment changed(CommitmentContent to) {
    return new Commitment(side, to, null, version + 1);
  }

  /**
   * @throws Refusal 409 where nobody is committed, or it is confirmed already
   */
  Commitment confirmed(Participation by, Instant now) {
    if (content.people().isEmpty()) {
      throw Refusal.conflict(
          "nobody-committed",
          "The %s has committed nobody yet: name people and hours first.",
          side);
    }
    if (stands()) {
      throw Refusal.conflict(
          "already-confirmed", "%s confirmed it at %s.", confirmed.name(), confirmed.at());
    }
    return new Commitment(
        side, content, new Confirmed(by.actor().person(), by.actor().name(), now), version + 1);
  }
}
