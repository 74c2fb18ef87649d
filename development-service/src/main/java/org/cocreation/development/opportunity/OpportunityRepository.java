package org.cocreation.development.opportunity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The opportunities of the cycles: at most one per common problem. */
@ApplicationScoped
public class OpportunityRepository implements PanacheRepositoryBase<Opportunity, UUID> {

  /** Where an opportunity belongs. */
  public record Home(UUID partnershipId, UUID cycleId) {}

  public Optional<Home> homeOf(UUID id) {
    return getEntityManager()
        .createQuery(
            "select o.partnershipId, o.cycleId from Opportunity o where o.id = :id", Object[].class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> new Home((UUID) row[0], (UUID) row[1]))
        .findFirst();
  }

  public Optional<Opportunity> ofProblem(UUID problemId) {
    return find("problemId", problemId).firstResultOptional();
  }

  /** All of a cycle, oldest first. */
  public List<Opportunity> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** Oldest first. */
  List<Opportunity> list(
      UUID cycleId, Optional<Opportunity.State> state, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    state.ifPresent(value -> parameters.put("state", value));
    after.ifPresent(value -> parameters.put("after", value));
    return find(
            "cycleId = :cycle"
                + (state.isPresent() ? " and state = :state" : "")
                + (after.isPresent() ? " and id > :after" : "")
                + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
