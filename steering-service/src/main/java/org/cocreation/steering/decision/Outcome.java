package org.cocreation.steering.decision;

/** What steering can decide (5). */
public enum Outcome {
  /** The next small bet: on into the next phase. */
  INVEST,
  /** Back to a phase that was reached before, or through the same once more. */
  REWORK,
  /** A no-go at the moment. */
  SHELVE,
  /** Fail fast and learn quickly. */
  STOP,
  /** Take up again what was shelved. */
  REVIVE
}
