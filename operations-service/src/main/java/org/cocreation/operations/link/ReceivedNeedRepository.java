package org.cocreation.operations.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** What came by links. */
@ApplicationScoped
class ReceivedNeedRepository implements PanacheRepositoryBase<ReceivedNeed, UUID> {

  Optional<ReceivedNeed> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** Newest first. */
  List<ReceivedNeed> of(UUID cycleId, Side side) {
    return list("cycleId = ?1 and content.side = ?2 order by id desc", cycleId, side);
  }

  /** Oldest first, as they are shared; nobody else handles one until the transaction ends. */
  List<ReceivedNeed> lockWaiting(UUID cycleId, Side side) {
    return find(
            "cycleId = ?1 and content.side = ?2 and state = ?3 order by id",
            cycleId,
            side,
            ReceivedNeed.State.WAITING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
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
