package org.cocreation.operations.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The links of all cycles. */
@ApplicationScoped
class NeedLinkRepository implements PanacheRepositoryBase<NeedLink, UUID> {

  /** Nothing comes by it, and nobody revokes it, until the transaction ends. */
  Optional<NeedLink> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** {@link #findAndLock} of several, in one order by all. */
  List<NeedLink> lock(Collection<UUID> ids) {
    return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
  }

  /** Those by which something can come ({@link NeedLink.State#OPEN}). */
  long countOpen(UUID cycleId, Side side, Instant now) {
    return count(
        "cycleId = ?1 and side = ?2 and revokedAt is null and content.endsAt > ?3"
            + " and received < content.most",
        cycleId,
        side,
        now);
  }

  /** Newest first. */
  List<NeedLink> of(UUID cycleId, Side side) {
    return list("cycleId = ?1 and side = ?2 order by id desc", cycleId, side);
  }
}
