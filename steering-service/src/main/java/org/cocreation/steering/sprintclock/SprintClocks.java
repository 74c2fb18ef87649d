package org.cocreation.steering.sprintclock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The clocks of the sprints; who changes one has locked its cycle. */
@ApplicationScoped
public class SprintClocks implements PanacheRepositoryBase<SprintClock, UUID> {

  /** The sprint that runs in the cycle: one at a time does. */
  public Optional<UUID> underWay(UUID cycleId) {
    return running(cycleId).map(SprintClock::id);
  }

  Optional<SprintClock> running(UUID cycleId) {
    return find(
            "cycleId = ?1 and state = ?2 order by number desc", cycleId, SprintClock.State.RUNNING)
        .range(0, 0)
        .firstResultOptional();
  }
}
