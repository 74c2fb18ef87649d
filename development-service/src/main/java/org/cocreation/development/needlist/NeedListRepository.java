package org.cocreation.development.needlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.partnership.Participation;
import org.cocreation.chassis.process.Side;

/** The need lists: one per cycle and side. */
@ApplicationScoped
public class NeedListRepository implements PanacheRepositoryBase<NeedList, UUID> {

  Optional<NeedList> find(UUID cycleId, Side side) {
    return find("cycleId = ?1 and side = ?2", cycleId, side).firstResultOptional();
  }

  /**
   * Whether that of the person's own side is; does not read the list itself, which is to be locked.
   */
  boolean isSubmitted(Participation person) {
    return count(
            "cycleId = ?1 and side = ?2 and submittedAt is not null",
            person.cycleId(),
            person.side())
        == 1;
  }

  /** The provider's first. */
  public List<NeedList> of(UUID cycleId) {
    return list("cycleId = ?1 order by side desc", cycleId);
  }

  /** The list of the person's own side, an empty one where there is none yet; locked. */
  public NeedList ownToChange(Participation person) {
    // By hand: of two first needs at once, one waits here instead of failing.
    int ignored =
        getEntityManager()
            .createNativeQuery(
                "insert into need_list"
                    + " (id, cycle_id, partnership_id, side, size, revision, version)"
                    + " values (:id, :cycle, :partnership, :side, 0, 0, 0) on conflict do nothing")
            .setParameter("id", UUID.randomUUID())
            .setParameter("cycle", person.cycleId())
            .setParameter("partnership", person.partnershipId())
            .setParameter("side", person.side().name())
            .executeUpdate();
    return find("cycleId = ?1 and side = ?2", person.cycleId(), person.side())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }
}
