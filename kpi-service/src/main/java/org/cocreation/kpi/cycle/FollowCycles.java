package org.cocreation.kpi.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.inbox.Subscription.Told;

/**
 * Keeps cycles and their activities after the events: by number, so that order never matters. What
 * came together is written by one statement.
 */
@ApplicationScoped
public class FollowCycles {

  private static final String CYCLES =
      """
      insert into cycle (id, partnership_id, micro_service, purpose, phase, round, status,
        awaiting_decision, held, predecessor_id, next_cycle_id, started_at, sequence)
      select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id) order by id
      on conflict (id) do update set
        micro_service = excluded.micro_service, purpose = excluded.purpose,
        phase = excluded.phase, round = excluded.round, status = excluded.status,
        awaiting_decision = excluded.awaiting_decision, held = excluded.held,
        predecessor_id = excluded.predecessor_id, next_cycle_id = excluded.next_cycle_id,
        sequence = excluded.sequence
      where cycle.sequence < excluded.sequence""";

  private static final String ACTIVITIES =
      """
      insert into cycle_activity (id, cycle_id, key, number, title, phase, team, round, state,
        opened_at, closed_at, sequence)
      select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id) order by id
      on conflict (id) do update set
        state = excluded.state, closed_at = excluded.closed_at, sequence = excluded.sequence
      where cycle_activity.sequence < excluded.sequence""";

  private final Sql sql;

  FollowCycles(Sql sql) {
    this.sql = sql;
  }

  @Transactional
  public void follow(List<Told<CycleTold>> told) {
    Collection<Told<CycleTold>> newest = newest(told, CycleTold::id);
    sql.execute(
        CYCLES,
        Sql.column(newest, of -> of.state().id(), UUID.class),
        Sql.column(newest, of -> of.event().requiredPartnershipId(), UUID.class),
        Sql.column(newest, of -> of.state().microService().name(), String.class),
        Sql.column(newest, of -> of.state().microService().purpose(), String.class),
        Sql.column(newest, of -> of.state().phase().name(), String.class),
        Sql.column(newest, of -> of.state().round(), Integer.class),
        Sql.column(newest, of -> of.state().status().name(), String.class),
        Sql.column(newest, of -> of.state().awaitingDecision(), Boolean.class),
        Sql.column(newest, of -> of.state().held(), Boolean.class),
        Sql.column(newest, of -> of.state().predecessorId(), UUID.class),
        Sql.column(newest, of -> of.state().nextCycleId(), UUID.class),
        Sql.column(newest, of -> of.state().startedAt(), Instant.class),
        Sql.column(newest, of -> of.event().sequence(), Long.class));
  }

  @Transactional
  public void followActivities(List<Told<ActivityTold>> told) {
    Collection<Told<ActivityTold>> newest = newest(told, ActivityTold::id);
    sql.execute(
        ACTIVITIES,
        Sql.column(newest, of -> of.state().id(), UUID.class),
        Sql.column(newest, of -> of.event().requiredCycleId(), UUID.class),
        Sql.column(newest, of -> of.state().key(), String.class),
        Sql.column(newest, of -> of.state().number(), Integer.class),
        Sql.column(newest, of -> of.state().title(), String.class),
        Sql.column(newest, of -> of.state().phase().name(), String.class),
        Sql.column(newest, of -> of.state().team().name(), String.class),
        Sql.column(newest, of -> of.state().round(), Integer.class),
        Sql.column(newest, of -> of.state().state().name(), String.class),
        Sql.column(newest, of -> of.state().openedAt(), Instant.class),
        Sql.column(newest, of -> of.state().closedAt(), Instant.class),
        Sql.column(newest, of -> of.event().sequence(), Long.class));
  }

  /** What was told last of each thing. */
  private static <T> Collection<Told<T>> newest(List<Told<T>> told, Function<T, UUID> id) {
    Map<UUID, Told<T>> newest = new HashMap<>();
    for (Told<T> of : told) {
      newest.merge(
          id.apply(of.state()),
          of,
          (known, next) -> next.event().sequence() > known.event().sequence() ? next : known);
    }
    return newest.values();
  }
}
