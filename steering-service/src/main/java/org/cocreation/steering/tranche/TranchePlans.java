package org.cocreation.steering.tranche;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.http.Versioned;

/** The tranche plans of the cycles; callers that change one have locked its cycle. */
@ApplicationScoped
public class TranchePlans implements PanacheRepositoryBase<TranchePlan, UUID> {

  /** What is planned; callers that rely on it have locked the cycle. */
  public Optional<TranchePlanView> forCycle(UUID cycleId) {
    return of(cycleId).map(TranchePlanView::of);
  }

  /** The same, with the version that a change of it has to name. */
  public Optional<Versioned<TranchePlanView>> read(UUID cycleId) {
    return of(cycleId).map(plan -> Versioned.of(TranchePlanView.of(plan), plan.version()));
  }

  /** The tranches and what became of them, in the order of their release. */
  public List<Versioned<TrancheView>> tranches(UUID cycleId) {
    return of(cycleId).map(TranchePlan::tranches).orElse(List.of()).stream()
        .map(tranche -> Versioned.of(TrancheView.of(tranche), tranche.version()))
        .toList();
  }

  Optional<TranchePlan> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }
}
