package org.cocreation.steering.value;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/** What the other teams concluded. */
@ApplicationScoped
class ConcludedActivityRepository implements PanacheRepositoryBase<ConcludedActivity, UUID> {

  Optional<ConcludedActivity> find(UUID cycleId, int round, ActivityDefinition definition) {
    return find("cycleId = ?1 and round = ?2 and definition = ?3", cycleId, round, definition)
        .firstResultOptional();
  }
}
