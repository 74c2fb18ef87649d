package org.cocreation.kpi.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;

/** Facts and the items made of them. In SQL: those of a batch are written by one statement. */
@ApplicationScoped
class WorkStore {

  private final Sql sql;
  private final ObjectMapper mapper;

  WorkStore(Sql sql, ObjectMapper mapper) {
    this.sql = sql;
    this.mapper = mapper;
  }

  /** Of each thing the newest stays, whatever comes when. */
  void keep(Collection<WorkFact> facts) {
    Collection<WorkFact> newest = newest(facts);
    sql.execute(
        """
        insert into work_fact as known (scope, kind, subject, partnership_id, sequence, at, data)
        select scope, kind, subject, partnership_id, sequence, at, data::jsonb
        from unnest(?, ?, ?, ?, ?, ?, ?)
          as told (scope, kind, subject, partnership_id, sequence, at, data)
        order by 1, 2, 3
        on conflict (scope, kind, subject) do update
        set sequence = excluded.sequence, at = excluded.at, data = excluded.data
        where known.sequence < excluded.sequence""",
        Sql.column(newest, WorkFact::scope, UUID.class),
        Sql.column(newest, WorkFact::kind, String.class),
        Sql.column(newest, WorkFact::subject, String.class),
        Sql.column(newest, WorkFact::partnershipId, UUID.class),
        Sql.column(newest, WorkFact::sequence, Long.class),
        Sql.column(newest, WorkFact::at, Instant.class),
        Sql.column(newest, fact -> fact.data().toString(), String.class));
  }

  private static Collection<WorkFact> newest(Collection<WorkFact> facts) {
    Map<List<Object>, WorkFact> newest = new HashMap<>();
    for (WorkFact fact : facts) {
      newest.merge(
          List.of(fact.scope(), fact.kind(), fact.subject()),
          fact,
          BinaryOperator.maxBy(Comparator.comparing(WorkFact::sequence)));
    }
    return newest.values();
  }

  /** All that is known of these cycles and partnerships. */
  List<CycleFacts> of(Collection<UUID> scopes) {
    return sql
        .list(
            "select scope, partnership_id, kind, subject, sequence, at, data::text"
                + " from work_fact where scope = any (?)",
            this::fact,
            (Object) scopes.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.groupingBy(WorkFact::scope))
        .values()
        .stream()
        .map(CycleFacts::new)
        .toList();
  }

  private WorkFact fact(ResultSet row) throws SQLException {
    try {
      return new WorkFact(
          row.getObject(1, UUID.class),
          row.getObject(2, UUID.class),
          row.getString(3),
          row.getString(4),
          row.getLong(5),
          row.getObject(6, OffsetDateTime.class).toInstant(),
          mapper.readTree(row.getString(7)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From now on these are the items of these cycles and partnerships. */
  void replace(Collection<UUID> scopes, Collection<WorkItem> items) {
    sql.execute(
        "delete from work_item where scope = any (?) and id <> all (?)",
        scopes.toArray(UUID[]::new),
        Sql.column(items, WorkItem::id, UUID.class));
    if (items.isEmpty()) {
      return;
    }
    sql.execute(
        """
        insert into work_item as known (id, scope, partnership_id, cycle_id, kind, team, side,
          organization, about, count, since, until, rank, others, missing, maker, amount, currency, person,
          target)
        select id, scope, partnership_id, cycle_id, kind, team, side, organization, about, count,
          since, until, rank, string_to_array(others, ','), string_to_array(missing, E'\\n'), maker,
          amount, currency, person, target
        from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id, scope,
          partnership_id, cycle_id, kind, team, side, organization, about, count, since, until,
          rank, others, missing, maker, amount, currency, person, target)
        order by id
        on conflict (id) do update set about = excluded.about, count = excluded.count,
          since = excluded.since, until = excluded.until, rank = excluded.rank,
          others = excluded.others, missing = excluded.missing, maker = excluded.maker,
          amount = excluded.amount, currency = excluded.currency
        where (known.about, known.count, known.since, known.until, known.rank, known.others,
            known.missing, known.maker, known.amount, known.currency)
          is distinct from (excluded.about, excluded.count, excluded.since, excluded.until,
            excluded.rank, excluded.others, excluded.missing, excluded.maker, excluded.amount,
            excluded.currency)""",
        Sql.column(items, WorkItem::id, UUID.class),
        Sql.column(items, WorkItem::scope, UUID.class),
        Sql.column(items, WorkItem::partnershipId, UUID.class),
        Sql.column(items, WorkItem::cycleId, UUID.class),
        Sql.column(items, item -> item.kind().name(), String.class),
        Sql.column(items, item -> item.team() == null ? null : item.team().name(), String.class),
        Sql.column(items, item -> item.side() == null ? null : item.side().name(), String.class),
        Sql.column(items, WorkItem::organization, String.class),
        Sql.column(items, WorkItem::about, String.class),
        Sql.column(items, WorkItem::count, Integer.class),
        Sql.column(items, WorkItem::since, Instant.class),
        Sql.column(items, WorkItem::until, Instant.class),
        Sql.column(items, WorkItem::rank, Instant.class),
        Sql.column(
            items,
            item -> item.others().stream().map(Side::name).collect(Collectors.joining(",")),
            String.class),
        Sql.column(
            items,
            item -> item.before().stream().map(Missing::line).collect(Collectors.joining("\n")),
            String.class),
        Sql.column(items, WorkItem::maker, String.class),
        Sql.column(items, WorkItem::amount, BigDecimal.class),
        Sql.column(items, WorkItem::currency, String.class),
        Sql.column(items, WorkItem::person, String.class),
        Sql.column(items, WorkItem::target, UUID.class));
  }

  /** Keeps who may bind an organization, as it was told last. */
  void keepAuthority(String organization, long sequence, String authority) {
    sql.execute(
        """
        insert into work_authority as known (organization, sequence, authority)
        values (?, ?, ?::jsonb)
        on conflict (organization) do update
        set sequence = excluded.sequence, authority = excluded.authority
        where known.sequence < excluded.sequence""",
        organization,
        sequence,
        authority);
  }
}
