package org.cocreation.chassis.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.ActivityDefinition;

/** The activities of this service's team. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

  Optional<Activity> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The cycle to which it belongs. */
  Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select a.cycleId from Activity a where a.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<Activity> find(UUID cycleId, ActivityDefinition definition, int round) {
    return find("cycleId = ?1 and definition = ?2 and round = ?3", cycleId, definition, round)
        .firstResultOptional();
  }

  List<Activity> findOpenUpTo(UUID cycleId, int round) {
    return find("cycleId = ?1 and state = ?2 and round <= ?3", cycleId, Activity.State.OPEN, round)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Oldest first. */
  List<Activity> list(
      Collection<UUID> partnerships,
      Optional<Activity.State> state,
      Optional<UUID> cycle,
      Optional<UUID> after,
      int most) {
    List<String> conditions = new ArrayList<>(List.of("partnershipId in :partnerships"));
    Map<String, Object> parameters = new HashMap<>(Map.of("partnerships", partnerships));
    state.ifPresent(
        value -> {
          conditions.add("state = :state");
          parameters.put("state", value);
        });
    cycle.ifPresent(
        value -> {
          conditions.add("cycleId = :cycle");
          parameters.put("cycle", value);
        });
    after.ifPresent(
        value -> {
          conditions.add("id > :after");
          parameters.put("after", value);
        });
    return find(String.join(" and ", conditions) + " order by id", parameters)
        .range(0, most - 1)
        .list();
  }
}
