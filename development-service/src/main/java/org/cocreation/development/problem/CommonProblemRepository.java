package org.cocreation.development.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.problem.Refusal;

/** The common problems of the cycles. */
@ApplicationScoped
public class CommonProblemRepository implements PanacheRepositoryBase<CommonProblem, UUID> {

  /** Also keeps it from changing until the transaction ends; not read before in it. */
  public Optional<CommonProblem> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * {@link #findAndLock}.
   *
   * @throws Refusal 404 where there is none
   */
  public CommonProblem requireAndLock(UUID id) {
    return findAndLock(id).orElseThrow(() -> Refusal.notFound("common problem"));
  }

  /** The cycle to which it belongs; does not read the problem itself, which is to be locked. */
  Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select p.cycleId from CommonProblem p where p.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The open ones, oldest first. */
  public List<CommonProblem> open(UUID cycleId) {
    return list("cycleId = ?1 and state = ?2 order by id", cycleId, CommonProblem.State.OPEN);
  }

  /** {@link #open}, kept from changing, in the one order in which all lock them. */
  List<CommonProblem> openAndLock(UUID cycleId) {
    return find("cycleId = ?1 and state = ?2 order by id", cycleId, CommonProblem.State.OPEN)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Oldest first. */
  List<CommonProblem> list(
      UUID cycleId, Optional<CommonProblem.State> state, Optional<UUID> after, int most) {
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
