package org.cocreation.kpi.effort;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.database.UntilDatabaseReady;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.event.Subject;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.chassis.process.Phase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps account of whose signature is awaited, and tells once of each wait that gets too long. */
@ApplicationScoped
public class WatchSignatures {

  private static final int MOST = 500;

  private final SignatureWaits waits;
  private final Events events;
  private final Clock clock;
  private final Duration limit;
  private final Duration settle;

  /**
   * @param limit how long a signature is awaited before that is told
   * @param settle how long a wait that was heard of only after its limit is left alone
   */
  WatchSignatures(
      SignatureWaits waits,
      Events events,
      Clock clock,
      @ConfigProperty(name = "cocreation.kpi.signature-limit", defaultValue = "5D") Duration limit,
      @ConfigProperty(name = "cocreation.kpi.signature-settle", defaultValue = "10M")
          Duration settle) {
    this.waits = waits;
    this.events = events;
    this.clock = clock;
    this.limit = limit;
    this.settle = settle;
  }

  /** After the events are in the timeline: from it the waits of their cycles are calculated. */
  @Transactional
  public void follow(List<InboundEvent> told) {
    Set<UUID> cycles = new TreeSet<>();
    told.stream()
        .filter(WatchSignatures::matters)
        .filter(event -> event.cycleId() != null && event.partnershipId() != null)
        .forEach(event -> cycles.add(event.cycleId()));
    if (!cycles.isEmpty()) {
      waits.write(
          waits.moments(cycles).stream()
              .collect(Collectors.groupingBy(GateMoment::cycleId))
              .values()
              .stream()
              .flatMap(moments -> AwaitedSides.after(moments).stream())
              .toList(),
          clock.instant());
    }
  }

  /** Whether it may be that somebody is awaited since then, or no longer. */
  private static boolean matters(InboundEvent event) {
    if (event.type().aggregate().equals("approval")) {
      return true;
    }
    if (!event.type().aggregate().equals("cycle")) {
      return false;
    }
    String phase = event.data().path("cycle").path("phase").asText();
    return switch (event.type().fact()) {
      case "started", "completed" -> false;
      case "decision-awaited" -> phase.equals(Phase.PRIORITIZATION.name());
      case "advanced" -> phase.equals(Phase.DEVELOPMENT.name());
      default -> true;
    };
  }

  /** Takes note of our own event as it comes by: what was told is not told again. */
  @Transactional
  public void recall(InboundEvent event, LongWait told) {
    waits.tell(told.wait(event.requiredPartnershipId()), event.time());
  }

  @Scheduled(
      every = "${cocreation.kpi.signature-watch-every:30s}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = UntilDatabaseReady.class)
  void watch() {
    DatabaseTrouble.letPass(
        () -> QuarkusTransaction.requiringNew().run(() -> tellOverdue(clock.instant())));
  }

  /** Tells of the waits that are too long at a time, in the transaction at hand; of each once. */
  public void tellOverdue(Instant now) {
    for (SignatureWait wait : waits.lockOverdue(now, limit, settle, MOST)) {
      LongWait told = LongWait.of(wait, limitHours());
      waits.tell(wait, now);
      events.publish(
          told.id(),
          SignatureWaitFact.LIMIT_PASSED,
          Subject.of(told.id(), wait.partnershipId(), wait.cycleId()),
          told);
    }
  }

  long limitHours() {
    return limit.toHours();
  }

  boolean isTooLong(SignatureWait wait, Instant now) {
    return wait.length(now).compareTo(limit) > 0;
  }
}
