package org.cocreation.steering.pledge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The pledges. */
@ApplicationScoped
public class PledgeRepository implements PanacheRepositoryBase<Pledge, UUID> {

  /** Oldest first. */
  List<Pledge> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** The sides that have not said yet what they put in. */
  public Set<Side> undecided(UUID cycleId) {
    Set<Side> undecided = EnumSet.allOf(Side.class);
    of(cycleId).forEach(pledge -> undecided.remove(pledge.side()));
    return undecided;
  }
}
