package org.cocreation.operations.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;
import org.cocreation.chassis.process.Side;

/** What came by links. */
@ApplicationScoped
class ReceivedNeedRepository implements PanacheRepositoryBase<ReceivedNeed, UUID> {

  private static final String WAITING =
      "select link_id, count(*), min(received_at) from received_need"
          + " where link_id = any (?) and state = 'WAITING' group by link_id";

  private static final String HANDLE =
      """
      update received_need known
      set state = now.state, need_id = now.need_id, set_aside_reason = now.reason,
        handled_by = now.handled_by, handled_by_name = now.name, handled_at = now.handled_at,
        version = known.version + 1
      from unnest(?, ?, ?, ?, ?, ?, ?) as now (id, state, need_id, reason, handled_by, name,
        handled_at)
      where known.id = now.id""";

  private final Sql sql;

  ReceivedNeedRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Nobody else handles it until the transaction ends; what becomes of it, {@link #handle} writes.
   */
  Optional<ReceivedNeed> findAndLock(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .map(this::detached);
  }

  /** Newest first. */
  List<ReceivedNeed> of(UUID cycleId, Side side) {
    return list("cycleId = ?1 and content.side = ?2 order by id desc", cycleId, side);
  }

  /** Oldest first, as they are shared; otherwise as {@link #findAndLock}. */
  List<ReceivedNeed> lockWaiting(UUID cycleId, Side side, int most) {
    return find(
            "cycleId = ?1 and content.side = ?2 and state = ?3 order by id",
            cycleId,
            side,
            ReceivedNeed.State.WAITING)
        .range(0, most - 1)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .stream()
        .map(this::detached)
        .toList();
  }

  long countWaiting(UUID cycleId, Side side) {
    return count(
        "cycleId = ?1 and content.side = ?2 and state = ?3",
        cycleId,
        side,
        ReceivedNeed.State.WAITING);
  }

  private ReceivedNeed detached(ReceivedNeed need) {
    getEntityManager().detach(need);
    return need;
  }

  /** Writes what became of them, by one statement. */
  void handle(Collection<ReceivedNeed> handled) {
    sql.execute(
        HANDLE,
        Sql.column(handled, ReceivedNeed::id, UUID.class),
        Sql.column(handled, need -> need.state().name(), String.class),
        Sql.column(handled, ReceivedNeed::needId, UUID.class),
        Sql.column(handled, ReceivedNeed::setAsideReason, String.class),
        Sql.column(handled, ReceivedNeed::handledBy, String.class),
        Sql.column(handled, ReceivedNeed::handledByName, String.class),
        Sql.column(handled, ReceivedNeed::handledAt, Instant.class));
  }

  /** What waits of a link, while its row is locked. */
  LinkInbox inbox(NeedLink link) {
    return inboxes(List.of(link)).getFirst();
  }

  /** {@link #inbox} of each, by one statement. */
  List<LinkInbox> inboxes(List<NeedLink> links) {
    flush();
    Map<UUID, Waiting> waiting =
        sql
            .list(
                WAITING,
                row ->
                    new Waiting(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                (Object) Sql.column(links, NeedLink::id, UUID.class))
            .stream()
            .collect(Collectors.toMap(Waiting::linkId, Function.identity()));
    return links.stream()
        .map(link -> waiting.getOrDefault(link.id(), Waiting.NOTHING).of(link))
        .toList();
  }

  private record Waiting(UUID linkId, long count, Instant since) {

    static final Waiting NOTHING = new Waiting(null, 0, null);

    LinkInbox of(NeedLink link) {
      return LinkInbox.of(link, count, since);
    }
  }

  boolean wasSent(UUID linkId, UUID sendingId) {
    return count("linkId = ?1 and sendingId = ?2", linkId, sendingId) > 0;
  }

  long countSince(UUID linkId, Instant since) {
    return count("linkId = ?1 and receivedAt > ?2", linkId, since);
  }

  long countSince(UUID linkId, byte[] clientMark, Instant since) {
    return count("linkId = ?1 and clientMark = ?2 and receivedAt > ?3", linkId, clientMark, since);
  }

  /** From where needs were sent before that moment. */
  void forgetClients(Instant before) {
    int ignored =
        update("clientMark = null where clientMark is not null and receivedAt <= ?1", before);
  }
}
