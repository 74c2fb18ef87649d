package org.cocreation.development.datasource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The data sources of the cycles. */
@ApplicationScoped
class DataSourceRepository implements PanacheRepositoryBase<DataSource, UUID> {

  Optional<UUID> cycleOf(UUID id) {
    return getEntityManager()
        .createQuery("select d.cycleId from DataSource d where d.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  Optional<DataSource> findAndLock(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** All of a cycle, oldest first. */
  List<DataSource> of(UUID cycleId) {
    return list("cycleId = ?1 order by id", cycleId);
  }

  /** Oldest first. */
  List<DataSource> list(UUID cycleId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("cycle", cycleId));
    after.ifPresent(value -> parameters.put("after", value));
    return find(
            "cycleId = :cycle" + (after.isPresent() ? " and id > :after" : "") + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
