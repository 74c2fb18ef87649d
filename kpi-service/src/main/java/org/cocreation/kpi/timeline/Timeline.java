package org.cocreation.kpi.timeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.event.EventType;
import org.cocreation.chassis.event.InboundEvent;
import org.cocreation.chassis.http.Cursor;
import org.cocreation.chassis.http.Page;
import org.cocreation.chassis.http.Paging;
import org.cocreation.chassis.language.Language;
import org.cocreation.kpi.timeline.sentence.Sentences;
import org.cocreation.kpi.timeline.sentence.Teller;

/**
 * The story of each cycle: events are added to it as they come, and told in the order of time, each
 * in a sentence in the language of who reads it.
 */
@ApplicationScoped
public class Timeline {

  /** On which PostgreSQL tells that there are new entries. */
  public static final String CHANNEL = "timeline";

  private final TimelineRepository entries;
  private final Sql sql;
  private final ObjectMapper mapper;

  Timeline(TimelineRepository entries, Sql sql, ObjectMapper mapper) {
    this.entries = entries;
    this.sql = sql;
    this.mapper = mapper;
  }

  /**
   * Whether a fact is told in words of its own, or only by its name.
   *
   * @param fact such as {@code cycle.started}
   */
  public static boolean hasWordsFor(String fact) {
    return Sentences.facts().contains(fact);
  }

  /** Adds events of partnerships; subscribers to the stream hear of them after the commit. */
  @Transactional
  public void add(List<InboundEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    // The lock makes positions follow the commits, whichever replica adds; a reader that
    // has read up to a position has missed none below it.
    List<?> ignored =
        sql.list(
            "select pg_advisory_xact_lock(hashtext('timeline')), pg_notify('timeline', '')",
            locked -> null);
    entries.add(
        events.stream()
            .map(event -> new TimelineEntry(event, Teller.of(event.data()), cloudEvent(event)))
            .toList());
  }

  public Page<TimelineEntryView> page(
      UUID cycleId, UUID partnershipId, TimelineFilter filter, boolean newestFirst, Paging paging) {
    List<TimelineEntry> found = find(cycleId, partnershipId, filter, newestFirst, paging);
    Page<TimelineEntry> page = paging.page(found, Place::of);
    return new Page<>(views(page.items()), page.nextCursor());
  }

  /**
   * A stretch of a story, newest first.
   *
   * @param older after which place the next stretch starts; null on the last
   * @param below the place before the last of these: what is after it are these, and what is new
   */
  public record Stretch(List<TimelineEntryView> entries, String older, String below) {}

  /**
   * @param after null for the newest
   */
  @Transactional
  public Stretch stretch(
      UUID cycleId, UUID partnershipId, TimelineFilter filter, String after, int most) {
    List<TimelineEntry> found =
        entries.ofCycle(cycleId, partnershipId, filter, true, place(after), most + 1);
    if (found.size() <= most) {
      return new Stretch(views(found), null, null);
    }
    return new Stretch(
        views(found.subList(0, most)),
        Cursor.of(Place.of(found.get(most - 1))),
        Cursor.of(Place.of(found.get(most))));
  }

  /** What stands after a place, newest first. */
  @Transactional
  public List<TimelineEntryView> since(
      UUID cycleId, UUID partnershipId, TimelineFilter filter, String place, int most) {
    List<TimelineEntry> found =
        entries.ofCycle(cycleId, partnershipId, filter, false, place(place), most);
    return views(found).reversed();
  }

  /** Who acted in a cycle, by person; how they are called. */
  @Transactional
  public Map<String, String> people(UUID cycleId) {
    return entries.people(cycleId);
  }

  /** In the reader's language. */
  private List<TimelineEntryView> views(List<TimelineEntry> found) {
    Language language = Language.current();
    return found.stream()
        .map(
            entry ->
                TimelineEntryView.of(
                    entry,
                    Sentences.tell(
                        EventType.parse(entry.type()),
                        TimelineEntry.data(entry.event(), mapper),
                        language)))
        .toList();
  }

  /** From the start, where it is none that was given out. */
  private static Place place(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      return Cursor.read(cursor, Place::parse);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Transactional
  List<TimelineEntry> find(
      UUID cycleId, UUID partnershipId, TimelineFilter filter, boolean newestFirst, Paging paging) {
    return entries.ofCycle(
        cycleId,
        partnershipId,
        filter,
        newestFirst,
        paging.after(Place::parse).orElse(null),
        paging.fetch());
  }

  private String cloudEvent(InboundEvent event) {
    ObjectNode json = mapper.createObjectNode();
    json.put("specversion", "1.0")
        .put("id", event.id())
        .put("source", "/" + event.type().service() + "-service")
        .put("type", event.type().toString())
        .put("datacontenttype", "application/json")
        .put("subject", event.subject())
        .put("time", event.time().toString())
        .put("sequence", Long.toString(event.sequence()))
        .put("partnershipid", event.partnershipId().toString());
    if (event.cycleId() != null) {
      json.put("cycleid", event.cycleId().toString());
    }
    json.set("data", event.data());
    return json.toString();
  }
}
