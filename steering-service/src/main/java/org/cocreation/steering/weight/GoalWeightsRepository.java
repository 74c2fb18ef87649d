package org.cocreation.steering.weight;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The goal weights of the cycles; callers that change them have locked the cycle. */
@ApplicationScoped
class GoalWeightsRepository implements PanacheRepositoryBase<GoalWeights, UUID> {

  Optional<GoalWeights> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }
}
