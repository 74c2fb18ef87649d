package org.cocreation.kpi.kpi;

import static java.util.Objects.requireNonNull;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.InboundEvent;

/**
 * In which time zone each partnership's days begin, after steering's events. UTC where they do not
 * say: releases up to 0.2.0 had none.
 */
@ApplicationScoped
public class TimeZones {

  private static final ZoneId UNTOLD = ZoneId.of("UTC");

  private final Sql sql;
  private final KpiRepository kpis;
  private final Standings standings;
  private final JudgeAnew judgeAnew;

  TimeZones(Sql sql, KpiRepository kpis, Standings standings, JudgeAnew judgeAnew) {
    this.sql = sql;
    this.kpis = kpis;
    this.standings = standings;
    this.judgeAnew = judgeAnew;
  }

  /** A partnership as steering tells it, as far as it matters here. */
  public record PartnershipTold(UUID id, String timeZone) {

    public PartnershipTold {
      requireNonNull(id, "id");
    }

    private ZoneId zone() {
      if (timeZone == null) {
        return UNTOLD;
      }
      try {
        return ZoneId.of(timeZone);
      } catch (DateTimeException e) {
        Log.warnf("The time zone %s is not known here; days begin as in UTC", timeZone);
        return UNTOLD;
      }
    }
  }

  /** Takes over the newest that is told; where it is another, sums are calculated by its days. */
  @Transactional
  public void follow(InboundEvent event, PartnershipTold told) {
    int changed =
        sql.update(
            """
            insert into partnership_time_zone as known (partnership_id, time_zone, sequence)
            values (?, ?, ?)
            on conflict (partnership_id) do update
            set time_zone = excluded.time_zone, sequence = excluded.sequence
            where known.sequence < excluded.sequence""",
            told.id(),
            told.zone().getId(),
            event.sequence());
    if (changed > 0) {
      move(told.id(), told.zone(), event);
    }
  }

  private void move(UUID partnershipId, ZoneId to, InboundEvent cause) {
    Map<UUID, Kpi> elsewhere =
        kpis.list("partnershipId = ?1 and timeZone <> ?2", partnershipId, to.getId()).stream()
            .collect(Collectors.toMap(Kpi::id, Function.identity()));
    if (!elsewhere.isEmpty()) {
      Map<UUID, Standing> locked = standings.lock(elsewhere.keySet());
      elsewhere.values().forEach(kpi -> kpi.moveTo(to));
      judgeAnew.defined(elsewhere, locked.values(), cause);
    }
  }

  ZoneId of(UUID partnershipId) {
    List<String> found =
        sql.list(
            "select time_zone from partnership_time_zone where partnership_id = ?",
            row -> row.getString(1),
            partnershipId);
    return found.isEmpty() ? UNTOLD : ZoneId.of(found.getFirst());
  }
}
