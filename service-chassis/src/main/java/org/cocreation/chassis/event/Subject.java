package org.cocreation.chassis.event;

import java.util.UUID;

/** A thing to which something happens; most entities are one. */
public interface Subject {

  /** Its events are numbered by it. */
  Object id();

  /** The partnership to which it belongs, or null. */
  UUID partnershipId();

  /** The cycle to which it belongs, or null. */
  UUID cycleId();

  static Subject of(Object id, UUID partnershipId, UUID cycleId) {
    record Named(Object id, UUID partnershipId, UUID cycleId) implements Subject {}
    return new Named(id, partnershipId, cycleId);
  }
}
