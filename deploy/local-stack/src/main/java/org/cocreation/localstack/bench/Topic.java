package org.cocreation.localstack.bench;

/** What can be measured, in the order in which it is. */
public enum Topic {
  /** How long {@code up} takes when all is built, and what memory is held then. */
  START,
  /** Reads with few and with many cycles. */
  READS,
  /** Commands a second, and their latency. */
  COMMANDS,
  /** From a command to a dashboard. */
  STREAM,
  /** Cycles a second. */
  CYCLES,
  /** Measurements a second. */
  TELEMETRY,
  /** What a cycle leaves on the disk; the last, for all that is there before is copied. */
  GROWTH
}
