package org.cocreation.chassis.activity;

import java.util.UUID;

/**
 * Keeps a cycle where it is until the transaction ends. A bean of a service whose use cases lock
 * the cycle before anything of it: a completion then does the same, so that all have one order.
 */
public interface CycleHold {

  void hold(UUID cycleId);
}
