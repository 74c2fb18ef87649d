package org.cocreation.steering.rollout;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The sites of the cycles, as far as operations has told of them. */
@ApplicationScoped
public class ToldSites implements PanacheRepositoryBase<ToldSite, UUID> {

  /**
   * The site that goes first; empty before any is planned. Where another becomes the pilot, both
   * are for the moment between two events: the one that is not live counts.
   */
  public Optional<ToldSite> pilot(UUID cycleId) {
    return find("cycleId = ?1 and pilot = true order by live, id", cycleId).firstResultOptional();
  }
}
