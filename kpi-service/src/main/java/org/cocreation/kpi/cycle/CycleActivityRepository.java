package org.cocreation.kpi.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cocreation.chassis.database.Sql;

/** The activities that were heard of. */
@ApplicationScoped
public class CycleActivityRepository implements PanacheRepositoryBase<CycleActivity, UUID> {

  private final Sql sql;

  CycleActivityRepository(Sql sql) {
    this.sql = sql;
  }

  /** In the paper's order, an activity's rounds one after the other. */
  public List<CycleActivity> of(UUID cycleId) {
    return list("cycleId = ?1 order by number, round", cycleId);
  }

  /** How many activities are open, by cycle; none where none is. */
  public Map<UUID, Long> countOpen(Collection<UUID> cycles) {
    return sql
        .list(
            "select cycle_id, count(*) from cycle_activity"
                + " where cycle_id = any (?) and state = 'OPEN' group by cycle_id",
            row -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)),
            (Object) cycles.toArray(UUID[]::new))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
