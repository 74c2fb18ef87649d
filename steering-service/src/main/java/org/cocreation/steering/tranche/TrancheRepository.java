package org.cocreation.steering.tranche;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;

/** The tranches by themselves; callers that change one have locked its cycle. */
@ApplicationScoped
public class TrancheRepository implements PanacheRepositoryBase<Tranche, UUID> {

  /**
   * @throws Refusal 404 where there is none
   */
  public Tranche require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("tranche"));
  }

  /**
   * Whose tranche it is, without reading more of it: its cycle is to be locked first.
   *
   * @throws Refusal 404 where there is none
   */
  UUID requireCycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select t.plan.cycleId from Tranche t where t.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("tranche"));
  }
}
