package org.cocreation.steering.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The sides' words that they commit nobody; callers that change one have locked the cycle. */
@ApplicationScoped
class NoHoursRepository implements PanacheRepositoryBase<NoHours, UUID> {

  /** Those that count: at most one of each side. */
  List<NoHours> standing(UUID cycleId) {
    return list("cycleId = ?1 and not overtaken order by id", cycleId);
  }

  Optional<NoHours> standing(UUID cycleId, Side side) {
    return standing(cycleId).stream().filter(one -> one.signed().side() == side).findFirst();
  }
}
