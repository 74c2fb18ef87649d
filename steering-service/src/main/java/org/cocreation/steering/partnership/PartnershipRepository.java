package org.cocreation.steering.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.partnership.Membership;
import org.cocreation.chassis.problem.Refusal;

/** The partnerships. */
@ApplicationScoped
public class PartnershipRepository implements PanacheRepositoryBase<Partnership, UUID> {

  /**
   * @throws Refusal 404 where there is none, or not for this actor
   */
  Partnership requireVisible(UUID id, Actor actor) {
    Partnership partnership =
        findByIdOptional(id).orElseThrow(() -> Refusal.notFound("partnership"));
    partnership.requireVisibleTo(actor);
    return partnership;
  }

  /**
   * What a person is in the partnership, for what lies under its own address: told by itself, since
   * it may not be accepted yet.
   *
   * @throws Refusal 404 for outsiders, 409 before it is accepted, 403 for people of the parties who
   *     are no members
   */
  public Membership asMember(UUID id, Actor actor) {
    return requireVisible(id, actor).requireMember(actor);
  }

  /** {@link #requireVisible}, and nobody else changes it until the transaction ends. */
  Partnership requireVisibleAndLock(UUID id, Actor actor) {
    Partnership partnership =
        findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .orElseThrow(() -> Refusal.notFound("partnership"));
    partnership.requireVisibleTo(actor);
    return partnership;
  }

  /**
   * Keeps everybody else who does this waiting until the transaction ends; before any lock of the
   * partnership's cycles.
   */
  public void hold(UUID id) {
    Object ignored =
        getEntityManager()
            .createNativeQuery("select id from partnership where id = :id for no key update")
            .setParameter("id", id)
            .getSingleResult();
  }

  /** Those to which the organization is a party, oldest first. */
  List<Partnership> list(String organization, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("organization", organization));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "from Partnership p where exists"
                + " (select 1 from p.parties party where party.organization = :organization)"
                + (after.isPresent() ? " and p.id > :after" : "")
                + " order by p.id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
