package org.cocreation.operations.need;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.event.Ids;
import org.cocreation.chassis.partnership.Participation;

/** The hearings: one per cycle, there from the first thing said. */
@ApplicationScoped
public class HearingRepository implements PanacheRepositoryBase<Hearing, UUID> {

  private final NeedRepository needs;

  HearingRepository(NeedRepository needs) {
    this.needs = needs;
  }

  /** Whether a need stands, or it was said that there are none. */
  public boolean isHeard(UUID cycleId) {
    return needs.countStanding(cycleId) > 0 || of(cycleId).filter(Hearing::isClosed).isPresent();
  }

  Optional<Hearing> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }

  /** Nobody else writes the cycle's needs until the transaction ends. */
  public Hearing hold(Participation participation) {
    // By hand: of two that come first at once, one inserts and the other waits for it.
    getEntityManager()
        .createNativeQuery(
            "insert into operational_hearing (id, partnership_id, cycle_id, version)"
                + " values (:id, :partnership, :cycle, 0) on conflict (cycle_id) do nothing")
        .setParameter("id", Ids.next())
        .setParameter("partnership", participation.partnershipId())
        .setParameter("cycle", participation.cycleId())
        .executeUpdate();
    return find("cycleId", participation.cycleId())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResult();
  }
}
