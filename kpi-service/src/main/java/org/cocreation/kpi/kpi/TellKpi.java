package org.cocreation.kpi.kpi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.DatabaseTrouble;
import org.cocreation.chassis.database.UntilDatabaseReady;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.outbox.Events;
import org.cocreation.kpi.measurement.Measurement;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells what measurements mean for their KPIs: of each at most once in a while, however many come.
 * An event's id follows from the measurement that came last, and what was told once is not told
 * again when everything is counted anew.
 */
@ApplicationScoped
public class TellKpi {

  private static final int MOST = 500;

  private final KpiRepository kpis;
  private final Standings standings;
  private final Windows windows;
  private final Events events;
  private final Clock clock;
  private final Duration every;

  /**
   * @param every how long after it was told of a KPI that it was measured more is told at the
   *     earliest
   */
  TellKpi(
      KpiRepository kpis,
      Standings standings,
      Windows windows,
      Events events,
      Clock clock,
      @ConfigProperty(name = "cocreation.kpi.told-every", defaultValue = "1S") Duration every) {
    this.kpis = kpis;
    this.standings = standings;
    this.windows = windows;
    this.events = events;
    this.clock = clock;
    this.every = every;
  }

  /** For locked standings of which something was counted: tells what is due, and writes all. */
  public void counted(Collection<Standing> changed) {
    Map<UUID, Kpi> known = known(changed);
    windows.move(changed, known);
    Instant now = clock.instant();
    for (Standing standing : changed) {
      Kpi kpi = known.get(standing.kpiId());
      if (kpi != null && standing.hasNews() && standing.wasToldBefore(now.minus(every))) {
        tell(kpi, standing, now);
      }
    }
    standings.write(changed);
  }

  /** KPIs were defined, or their days: what was measured of them counts by that from now on. */
  void defined(Map<UUID, Kpi> kpis, Collection<Standing> locked) {
    windows.renew(locked, kpis);
    Instant now = clock.instant();
    locked.stream()
        .filter(Standing::hasNews)
        .forEach(standing -> tell(kpis.get(standing.kpiId()), standing, now));
    standings.write(locked);
  }

  /** Tells what had to wait of a locked standing, which the caller writes. */
  void tellNews(Kpi kpi, Standing standing) {
    if (standing.hasNews()) {
      tell(kpi, standing, clock.instant());
    }
  }

  /** Tells what had to wait. */
  @Scheduled(
      every = "1s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = UntilDatabaseReady.class)
  void tellWhatWaits() {
    DatabaseTrouble.letPass(() -> QuarkusTransaction.requiringNew().run(this::tellWaiting));
  }

  private void tellWaiting() {
    Instant now = clock.instant();
    List<Standing> waiting = standings.lockWithNews(now.minus(every), MOST);
    Map<UUID, Kpi> known = known(waiting);
    waiting.forEach(standing -> tell(known.get(standing.kpiId()), standing, now));
    standings.write(waiting);
  }

  /**
   * Takes note of our own events as they come by: where everything is made anew, what they told is
   * not told again.
   */
  @Transactional
  public void recall(List<InboundEvent> ours) {
    Map<UUID, ToldOfKpi> told = new LinkedHashMap<>();
    ours.stream()
        .flatMap(event -> ToldOfKpi.of(event).stream())
        .forEach(one -> told.merge(one.kpiId(), one, ToldOfKpi::then));
    if (!told.isEmpty()) {
      standings.recall(told.values());
    }
  }

  private Map<UUID, Kpi> known(Collection<Standing> of) {
    return of.isEmpty()
        ? Map.of()
        : kpis.list("id in ?1", of.stream().map(Standing::kpiId).toList()).stream()
            .collect(Collectors.toMap(Kpi::id, Function.identity()));
  }

  private void tell(Kpi kpi, Standing standing, Instant now) {
    Optional<KpiValue> value = standing.value(kpi.aggregation());
    KpiStatus before = standing.toldStatus();
    KpiStatus after = kpi.statusAt(value);
    standing.tell(after, now);
    Measurement measurement = standing.cameLast();
    if (measurement == null || value.isEmpty()) {
      return; // Void before anybody knew what it measures: that it is void is told of it.
    }
    publish(
        KpiFact.MEASURED,
        kpi,
        measurement,
        KpiMeasured.of(kpi, measurement, after, value.orElse(null), standing.counted()));
    if (before != after) {
      publish(
          KpiFact.STATUS_CHANGED,
          kpi,
          measurement,
          KpiStatusChanged.of(kpi, before, after, value.orElse(null)));
    }
  }

  private void publish(KpiFact fact, Kpi kpi, Measurement measurement, Object data) {
    events.publish(measurement.key().eventId(fact), fact, kpi, data);
  }
}
