package org.cocreation.kpi.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cocreation.chassis.database.Sql;
import org.cocreation.kpi.timeline.Place;

/** What can be found. In SQL: the words are PostgreSQL's. */
@ApplicationScoped
class SearchStore {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int MOST_WORDS = 8;

  private final Sql sql;

  SearchStore(Sql sql) {
    this.sql = sql;
  }

  /** Of each thing the newest stays, whatever comes when. */
  void keep(Collection<SearchEntry> entries) {
    Map<String, SearchEntry> newest = new HashMap<>();
    for (SearchEntry entry : entries) {
      newest.merge(
          entry.id(), entry, (known, next) -> next.at().isBefore(known.at()) ? known : next);
    }
    Collection<SearchEntry> kept = newest.values();
    sql.execute(
        """
        insert into search_entry as known (id, kind, thing, partnership_id, cycle_id, title, body,
          gone, at)
        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as told (id) order by id
        on conflict (id) do update set title = excluded.title, body = excluded.body,
          gone = excluded.gone, at = excluded.at
        where known.at < excluded.at""",
        Sql.column(kept, SearchEntry::id, String.class),
        Sql.column(kept, entry -> entry.kind().name(), String.class),
        Sql.column(kept, SearchEntry::thing, UUID.class),
        Sql.column(kept, SearchEntry::partnershipId, UUID.class),
        Sql.column(kept, SearchEntry::cycleId, UUID.class),
        Sql.column(kept, SearchEntry::title, String.class),
        Sql.column(kept, SearchEntry::body, String.class),
        Sql.column(kept, SearchEntry::gone, Boolean.class),
        Sql.column(kept, SearchEntry::at, Instant.class));
  }

  /**
   * Those that have all the words, or words that begin so; the newest first.
   *
   * @param partnerships in which the reader is a member
   */
  List<SearchEntry> find(Collection<UUID> partnerships, String text, Place after, int most) {
    String query = query(text);
    return query.isEmpty() || partnerships.isEmpty()
        ? List.of()
        : sql.list(
            """
            select kind, thing, partnership_id, cycle_id, title, body, at from search_entry
            where not gone and words @@ to_tsquery('simple', ?) and partnership_id = any (?)
              and (at, id) < (?, ?)
            order by at desc, id desc limit ?""",
            row ->
                new SearchEntry(
                    SearchKind.valueOf(row.getString(1)),
                    row.getObject(2, UUID.class),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getString(5),
                    row.getString(6),
                    false,
                    row.getObject(7, OffsetDateTime.class).toInstant()),
            query,
            partnerships.toArray(UUID[]::new),
            after.time(),
            after.id(),
            most);
  }

  /** Letters and digits alone: nothing of what people type is an operator. */
  static String query(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find() && words.size() < MOST_WORDS) {
      words.add(word.group() + ":*");
    }
    return String.join(" & ", words);
  }
}
