package org.cocreation.kpi.cycle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.database.Sql;

/** The cycles that were heard of. */
@ApplicationScoped
public class CycleRepository implements PanacheRepositoryBase<Cycle, UUID> {

  private static final UUID BEFORE_NONE = new UUID(-1, -1);

  private final Sql sql;

  CycleRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Newest first. Of each partnership by its index: asked for at once, all cycles of all of them
   * would be sorted for a page.
   *
   * @param before null for the newest
   */
  public List<Cycle> page(Collection<UUID> partnerships, UUID before, int most) {
    List<UUID> ids =
        sql.list(
            """
            select c.id from unnest(?::uuid[]) as p (id)
            cross join lateral (
              select id from cycle where partnership_id = p.id and id < ? order by id desc limit ?) c
            order by c.id desc limit ?""",
            row -> row.getObject(1, UUID.class),
            partnerships.toArray(UUID[]::new),
            before == null ? BEFORE_NONE : before,
            most,
            most);
    return ids.isEmpty() ? List.of() : list("id in ?1 order by id desc", ids);
  }
}
