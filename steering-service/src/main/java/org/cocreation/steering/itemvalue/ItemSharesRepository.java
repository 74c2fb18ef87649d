package org.cocreation.steering.itemvalue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The shares that steering set; callers that change them have locked the cycle. */
@ApplicationScoped
class ItemSharesRepository implements PanacheRepositoryBase<ItemShares, UUID> {

  Optional<ItemShares> of(UUID cycleId) {
    return find("cycleId", cycleId).firstResultOptional();
  }
}
