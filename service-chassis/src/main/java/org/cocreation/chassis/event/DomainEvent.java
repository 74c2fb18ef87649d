package org.cocreation.chassis.event;

import java.util.UUID;

/**
 * Something that happened. The record's own components become the CloudEvent's {@code data}; the
 * methods below become its attributes.
 */
public interface DomainEvent {

  /** Aggregate and fact, past tense: {@code cycle.started}. */
  String fact();

  /** The id of the aggregate to which it happened. */
  String subject();

  /** The partnership inside which it happened, or null where it belongs to none. */
  UUID partnershipId();

  /** The cycle in which it happened, or null. */
  default UUID cycleId() {
    return null;
  }
}
