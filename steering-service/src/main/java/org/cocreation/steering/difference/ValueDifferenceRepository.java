package org.cocreation.steering.difference;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.steering.statement.AgendaItem;

/** The points, one per cycle and topic; those that are gone stay, to be known again. */
@ApplicationScoped
class ValueDifferenceRepository implements PanacheRepositoryBase<ValueDifference, UUID> {

  Optional<ValueDifference> find(UUID cycleId, AgendaItem.Topic topic) {
    return find("cycleId = ?1 and item.topic = ?2", cycleId, topic).singleResultOptional();
  }

  Optional<ValueDifference> findAndLock(UUID cycleId, AgendaItem.Topic topic) {
    return find("cycleId = ?1 and item.topic = ?2", cycleId, topic)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .singleResultOptional();
  }

  /** All that ever were, in the order of their topics. */
  List<ValueDifference> of(UUID cycleId) {
    return find("cycleId", cycleId).stream()
        .sorted(Comparator.comparing(difference -> difference.item().topic()))
        .toList();
  }

  /** Those with a wording that waits for the other side, in the order of their ids. */
  List<ValueDifference> findProposedAndLock(UUID partnershipId) {
    return find(
            "partnershipId = ?1 and state = ?2 and wording is not null order by id",
            partnershipId,
            ValueDifference.State.OPEN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
