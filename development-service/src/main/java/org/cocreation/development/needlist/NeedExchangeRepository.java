package org.cocreation.development.needlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Which cycles' lists are shared. */
@ApplicationScoped
public class NeedExchangeRepository implements PanacheRepositoryBase<NeedExchange, UUID> {

  boolean isShared(UUID cycleId) {
    return count("cycleId = ?1 and sharedAt is not null", cycleId) == 1;
  }

  /** {@link #isShared}, and no need is set aside or taken up until the transaction ends. */
  boolean isSharedAndHold(UUID cycleId) {
    return findByIdOptional(cycleId, LockModeType.PESSIMISTIC_READ)
        .filter(NeedExchange::isShared)
        .isPresent();
  }

  /**
   * The one row on which the submissions of both sides wait for each other: of two at the same
   * moment, the later sees the earlier.
   */
  public NeedExchange hold(UUID cycleId) {
    // By hand: of two first ones at once, one waits here instead of failing.
    int ignored =
        getEntityManager()
            .createNativeQuery(
                "insert into need_exchange (cycle_id) values (:cycle) on conflict do nothing")
            .setParameter("cycle", cycleId)
            .executeUpdate();
    return findById(cycleId, LockModeType.PESSIMISTIC_WRITE);
  }
}
