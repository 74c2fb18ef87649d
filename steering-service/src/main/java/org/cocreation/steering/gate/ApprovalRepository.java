package org.cocreation.steering.gate;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The approvals, also those that are void. */
@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<Approval, UUID> {

  /** Oldest first. */
  List<Approval> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** Oldest first. */
  List<Approval> standing(UUID cycleId) {
    return list("cycleId = ?1 and voidedAt is null order by id", cycleId);
  }
}
