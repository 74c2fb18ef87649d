package org.cocreation.steering.partnership;

import org.cocreation.chassis.problem.Refusal;

/** How far the parties agreed. */
public enum PartnershipStatus {
  PROPOSED,
  ACTIVE,
  DECLINED,
  WITHDRAWN,
  ENDED;

  /** Whether it was accepted, whatever became of it. */
  boolean hasBegun() {
    return this == ACTIVE || this == ENDED;
  }

  /**
   * @throws Refusal 409 before it is accepted
   */
  void requireBegun() {
    if (!hasBegun()) {
      throw Refusal.conflict(
          "partnership-not-active",
          this == PROPOSED
              ? "The other party has not accepted yet; nothing else can happen before."
              : "The proposal was not accepted: it is %s.",
          this);
    }
  }

  /**
   * @throws Refusal 409 before it is accepted, and once it has ended
   */
  void requireActive() {
    requireBegun();
    if (this == ENDED) {
      throw Refusal.conflict(
          "partnership-ended", "The partnership has ended: nothing new starts in it.");
    }
  }

  /**
   * @throws Refusal 409 where it does not wait for an answer any more
   */
  void requireUnanswered() {
    if (this != PROPOSED) {
      throw Refusal.conflict(
          "already-answered", "The proposal does not wait for an answer: it is %s.", this);
    }
  }
}
