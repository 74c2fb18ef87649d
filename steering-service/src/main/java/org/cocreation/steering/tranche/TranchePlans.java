package org.cocreation.steering.tranche;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The tranche plans of the cycles; callers that change one have locked its cycle. */
@ApplicationScoped
public class TranchePlans implements PanacheRepositoryBase<TranchePlan, UUID> {

  /** What is planned; callers that rely on it have locked the cycle. */
  public Optional<TranchePlanView> forCycle(UUID cycleId) {
    return of(cycleId).map(TranchePlanView::of);
  }

  Optional<TranchePlan> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }
}
