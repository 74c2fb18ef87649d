package org.cocreation.kpi.stream;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.timeline.TimelineEntry;

/**
 * What a subscriber may see, by partnership and side; looked up again after each change of a
 * partnership and at least every two seconds (R21).
 */
final class Visibility {

  private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

  private final Supplier<Map<UUID, Side>> memberships;
  private final LongSupplier changes;
  private Map<UUID, Side> visible = Map.of();
  private long changesSeen = -1;
  private long lookedUpAt;

  /**
   * @param memberships looks up the partnerships of the subscriber, and the side in each
   * @param changes grows with each change of a partnership
   */
  Visibility(Supplier<Map<UUID, Side>> memberships, LongSupplier changes) {
    this.memberships = memberships;
    this.changes = changes;
  }

  boolean includes(TimelineEntry entry) {
    long changesNow = changes.getAsLong();
    long now = System.nanoTime();
    if (changesNow != changesSeen || now - lookedUpAt > FRESH_NANOS) {
      visible = memberships.get();
      changesSeen = changesNow;
      lookedUpAt = now;
    }
    Side reader = visible.get(entry.partnershipId());
    return reader != null && entry.isFor(reader);
  }
}
