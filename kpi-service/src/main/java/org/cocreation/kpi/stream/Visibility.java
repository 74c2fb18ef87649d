package org.cocreation.kpi.stream;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Which partnerships a subscriber may see, looked up again after each change of a partnership and
 * at least every two seconds (R21).
 */
final class Visibility {

  private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

  private final Supplier<Set<UUID>> memberships;
  private final LongSupplier changes;
  private Set<UUID> visible = Set.of();
  private long changesSeen = -1;
  private long lookedUpAt;

  /**
   * @param memberships looks up the partnerships of the subscriber
   * @param changes grows with each change of a partnership
   */
  Visibility(Supplier<Set<UUID>> memberships, LongSupplier changes) {
    this.memberships = memberships;
    this.changes = changes;
  }

  boolean includes(UUID partnershipId) {
    long changesNow = changes.getAsLong();
    long now = System.nanoTime();
    if (changesNow != changesSeen || now - lookedUpAt > FRESH_NANOS) {
      visible = memberships.get();
      changesSeen = changesNow;
      lookedUpAt = now;
    }
    return visible.contains(partnershipId);
  }
}
