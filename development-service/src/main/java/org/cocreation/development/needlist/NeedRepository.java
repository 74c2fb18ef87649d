package org.cocreation.development.needlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The needs, always in an order that says nothing of when they were written. */
@ApplicationScoped
public class NeedRepository implements PanacheRepositoryBase<Need, UUID> {

  private static final Comparator<Need> BY_TITLE =
      Comparator.comparing(Need::title, String.CASE_INSENSITIVE_ORDER).thenComparing(Need::id);

  public List<Need> of(UUID cycleId, Side side) {
    return list("cycleId = ?1 and side = ?2", cycleId, side).stream().sorted(BY_TITLE).toList();
  }

  List<Need> of(UUID cycleId) {
    return list("cycleId", cycleId).stream().sorted(BY_TITLE).toList();
  }
}
