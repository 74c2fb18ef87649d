package org.cocreation.chassis.activity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.identity.Actor;
import org.cocreation.chassis.process.ActivityDefinition;
import org.cocreation.chassis.process.Team;

/** The activities of this service's team. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

  /** The person's partnerships come from one look, whatever else narrows the list down. */
  private static final String OF_TEAM =
      """
      select a.* from activity a
      where a.partnership_id = any (array(
        select m.partnership_id
        from partnership_member m join partnership_directory d using (partnership_id)
        where d.active and m.person = :person and m.organization = :organization
          and :team = any (m.teams)))""";

  Optional<Activity> findAndLock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
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

  /** As it is in the newest round that reached it. */
  Optional<Activity> newest(UUID cycleId, ActivityDefinition definition) {
    return find("cycleId = ?1 and definition = ?2 order by round desc", cycleId, definition)
        .firstResultOptional();
  }

  List<Activity> findOpenUpTo(UUID cycleId, int round) {
    return find("cycleId = ?1 and state = ?2 and round <= ?3", cycleId, Activity.State.OPEN, round)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * Those of every partnership in which the person is in the team, oldest first. By SQL, so that
   * who has the right is asked in the same statement.
   */
  @SuppressWarnings("unchecked")
  List<Activity> list(
      Actor actor,
      Team team,
      Optional<Activity.State> state,
      Optional<UUID> cycle,
      Optional<UUID> after,
      int most) {
    StringBuilder sql = new StringBuilder(OF_TEAM);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("person", actor.person());
    parameters.put("organization", actor.organization());
    parameters.put("team", team.name());
    state.ifPresent(
        value -> {
          sql.append(" and a.state = :state");
          parameters.put("state", value.name());
        });
    cycle.ifPresent(
        value -> {
          sql.append(" and a.cycle_id = :cycle");
          parameters.put("cycle", value);
        });
    after.ifPresent(
        value -> {
          sql.append(" and a.id > :after");
          parameters.put("after", value);
        });
    Query query =
        getEntityManager()
            .createNativeQuery(sql.append(" order by a.id").toString(), Activity.class)
            .setMaxResults(most);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }
}
