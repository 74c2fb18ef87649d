package org.cocreation.kpi.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** The entries, by place in a story and by position. */
@ApplicationScoped
public class TimelineRepository implements PanacheRepositoryBase<TimelineEntry, Long> {

  private final Sql sql;

  TimelineRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Adds entries in their order, by one statement. One that is there is heard again, longer after
   * the first time than ids of events are kept.
   */
  void add(List<TimelineEntry> entries) {
    sql.execute(
        """
            insert into timeline_entry (event_id, type, aggregate, partnership_id, cycle_id,
              occurred_at, person, person_name, organization, side, only_side, packed)
            select event_id, type, aggregate, partnership_id, cycle_id, occurred_at, person,
              person_name, organization, side, only_side, packed
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) with ordinality as told (event_id, type,
              aggregate, partnership_id, cycle_id, occurred_at, person, person_name, organization,
              side, only_side, packed, place)
            order by place
            on conflict (event_id) do nothing""",
        Sql.column(entries, TimelineEntry::eventId, String.class),
        Sql.column(entries, TimelineEntry::type, String.class),
        Sql.column(entries, TimelineEntry::aggregate, String.class),
        Sql.column(entries, TimelineEntry::partnershipId, UUID.class),
        Sql.column(entries, TimelineEntry::cycleId, UUID.class),
        Sql.column(entries, TimelineEntry::occurredAt, Instant.class),
        Sql.column(entries, TimelineEntry::person, String.class),
        Sql.column(entries, TimelineEntry::personName, String.class),
        Sql.column(entries, TimelineEntry::organization, String.class),
        Sql.column(entries, TimelineEntry::side, String.class),
        Sql.column(entries, TimelineEntry::onlySide, String.class),
        Sql.column(entries, TimelineEntry::packed, byte[].class));
  }

  /**
   * A page of a cycle's story. Two reads along two indexes, merged: asked for at once, with "or",
   * all of the story would be read and sorted for it.
   */
  List<TimelineEntry> ofCycle(
      UUID cycleId,
      UUID partnershipId,
      TimelineFilter filter,
      boolean newestFirst,
      Place after,
      int most) {
    String direction = newestFirst ? "desc" : "asc";
    String page =
        filter.condition()
            + (after == null
                ? ""
                : " and (occurred_at, event_id) %s (:time, :event)"
                    .formatted(newestFirst ? "<" : ">"))
            + " order by occurred_at %1$s, event_id %1$s limit :most".formatted(direction);
    Query query =
        getEntityManager()
            .createNativeQuery(
                "select * from ((select * from timeline_entry where cycle_id = :cycle"
                    + page
                    + ") union all (select * from timeline_entry where partnership_id = :partnership"
                    + " and cycle_id is null and aggregate in ('goal', 'kpi', 'comment')"
                    + page
                    + ")) story order by occurred_at %1$s, event_id %1$s limit :most"
                        .formatted(direction),
                TimelineEntry.class)
            .setParameter("cycle", cycleId)
            .setParameter("partnership", partnershipId)
            .setParameter("most", most);
    if (after != null) {
      query.setParameter("time", after.time()).setParameter("event", after.id());
    }
    query.setParameter("reader", filter.reader() == null ? "" : filter.reader().name());
    if (filter.kind() != null) {
      query.setParameter("aggregates", filter.kind().aggregates());
    }
    if (filter.person() != null) {
      query.setParameter("person", filter.person());
    }
    if (filter.side() != null) {
      query.setParameter("side", filter.side().name());
    }
    @SuppressWarnings("unchecked")
    List<TimelineEntry> found = query.getResultList();
    return found;
  }

  /** Who acted in a cycle, by person, as far as both sides know; how they are called. */
  Map<String, String> people(UUID cycleId) {
    Map<String, String> people = new TreeMap<>();
    sql.list(
            "select distinct person, coalesce(person_name, person) from timeline_entry"
                + " where cycle_id = ? and person is not null and only_side is null",
            row -> Map.entry(row.getString(1), row.getString(2)),
            cycleId)
        .forEach(person -> people.put(person.getKey(), person.getValue()));
    return people;
  }

  /** When something last happened in each of the cycles that both sides know of. */
  public Map<UUID, Instant> lastChanges(Collection<UUID> cycles) {
    Map<UUID, Instant> last = new HashMap<>();
    sql.list(
            """
            select c.id, e.occurred_at from unnest(?::uuid[]) as c (id)
            cross join lateral (
              select occurred_at from timeline_entry where cycle_id = c.id and only_side is null
              order by occurred_at desc, event_id desc limit 1) e""",
            row ->
                Map.entry(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant()),
            (Object) cycles.toArray(UUID[]::new))
        .forEach(change -> last.put(change.getKey(), change.getValue()));
    return last;
  }

  /** What was committed after a position, in order. */
  @Transactional
  public List<TimelineEntry> after(long position, int most) {
    return find("position > ?1 order by position", position).range(0, most - 1).list();
  }

  /** The last position that was committed; 0 before the first. */
  @Transactional
  public long last() {
    return getEntityManager()
        .createQuery("select coalesce(max(position), 0) from TimelineEntry", Long.class)
        .getSingleResult();
  }

  /** The name of this life of the tables; positions of another one mean nothing here. */
  @Transactional
  public String generation() {
    return (String)
        getEntityManager()
            .createNativeQuery("select generation from timeline_generation")
            .getSingleResult();
  }
}
