package org.cocreation.steering.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What was taken back of pledges. */
@ApplicationScoped
class PledgeWithdrawalRepository implements PanacheRepositoryBase<PledgeWithdrawal, UUID> {

  /** Oldest first. */
  List<PledgeWithdrawal> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }
}
