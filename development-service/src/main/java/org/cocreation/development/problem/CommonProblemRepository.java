package org.cocreation.development.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The common problems of the cycles. */
@ApplicationScoped
public class CommonProblemRepository implements PanacheRepositoryBase<CommonProblem, UUID> {

  /** Also keeps it from changing until the transaction ends. */
  public Optional<CommonProblem> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** {@link #findAndLock} of one that was read before: as it is now, not as it was then. */
  public CommonProblem lock(CommonProblem seen) {
    getEntityManager().refresh(seen, LockModeType.PESSIMISTIC_WRITE);
    return seen;
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
