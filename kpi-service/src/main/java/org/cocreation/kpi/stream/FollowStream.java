package org.cocreation.kpi.stream;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.partnership.PartnershipDirectory;
import org.cocreation.chassis.process.Side;
import org.cocreation.kpi.cycle.Cycle;
import org.cocreation.kpi.cycle.CycleRepository;
import org.cocreation.kpi.timeline.TimelineEntry;

/** Follows the stream for one subscriber, at the subscriber's own pace. */
@ApplicationScoped
class FollowStream {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  /** Where entries go; blocks until each is taken. */
  interface Sink {

    void send(String id, TimelineEntry entry);

    /** Shows both ends that the other is still there. */
    void heartbeat();

    boolean isClosed();
  }

  /**
   * What a subscriber wants to hear.
   *
   * @param cycle null for all
   * @param partnership null for all
   * @param after the id of what was heard last; null for what is to come
   * @param until when the subscriber's token expires
   */
  record Wish(Actor subscriber, UUID cycle, UUID partnership, String after, Instant until) {}

  private final StreamSource source;
  private final Parties parties;
  private final PartnershipDirectory directory;
  private final CycleRepository cycles;
  private final Clock clock;

  FollowStream(
      StreamSource source,
      Parties parties,
      PartnershipDirectory directory,
      CycleRepository cycles,
      Clock clock) {
    this.source = source;
    this.parties = parties;
    this.directory = directory;
    this.cycles = cycles;
    this.clock = clock;
  }

  /** Returns when the subscriber is gone, its token has expired or the service stops. */
  void follow(Wish wish, Sink sink) throws InterruptedException {
    Subscriber subscriber = new Subscriber();
    Visibility visibility =
        new Visibility(() -> partnershipsOf(wish.subscriber()), source::membershipsChanged);
    Predicate<TimelineEntry> wished = filter(wish);
    source.add(subscriber);
    try {
      long position = StreamPosition.resumeAfter(wish.after(), source.generation(), source.last());
      sink.heartbeat();
      while (source.isRunning() && !sink.isClosed() && clock.instant().isBefore(wish.until())) {
        boolean heard = false;
        for (TimelineEntry entry : source.after(position)) {
          if (wished.test(entry)
              && (visibility.includes(entry) || parties.include(wish.subscriber(), entry))) {
            sink.send(StreamPosition.idOf(source.generation(), entry.position()), entry);
          }
          position = entry.position();
          heard = true;
        }
        if (!heard && !subscriber.await(untilHeartbeatOr(wish.until()))) {
          sink.heartbeat();
        }
      }
    } finally {
      source.remove(subscriber);
    }
  }

  private Duration untilHeartbeatOr(Instant end) {
    Duration left = Duration.between(clock.instant(), end);
    return left.compareTo(HEARTBEAT) < 0 ? left : HEARTBEAT;
  }

  private Predicate<TimelineEntry> filter(Wish wish) {
    Predicate<TimelineEntry> wished = entry -> true;
    if (wish.partnership() != null) {
      wished = wished.and(entry -> entry.partnershipId().equals(wish.partnership()));
    }
    if (wish.cycle() != null) {
      UUID partnershipOfCycle = partnershipOf(wish.cycle());
      wished = wished.and(entry -> entry.concerns(wish.cycle(), partnershipOfCycle));
    }
    return wished;
  }

  private UUID partnershipOf(UUID cycle) {
    return QuarkusTransaction.requiringNew()
        .call(() -> cycles.findByIdOptional(cycle).map(Cycle::partnershipId).orElse(null));
  }

  private Map<UUID, Side> partnershipsOf(Actor subscriber) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                directory.memberships(subscriber).stream()
                    .collect(Collectors.toMap(Membership::partnershipId, Membership::side)));
  }
}
