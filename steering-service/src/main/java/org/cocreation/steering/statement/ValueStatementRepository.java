package org.cocreation.steering.statement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.process.Side;

/** The value statements: one per cycle and side. */
@ApplicationScoped
public class ValueStatementRepository implements PanacheRepositoryBase<ValueStatement, UUID> {

  public Optional<ValueStatement> find(UUID cycleId, Side side) {
    return find("cycleId = ?1 and side = ?2", cycleId, side).firstResultOptional();
  }

  /** The provider's first. */
  public List<ValueStatement> of(UUID cycleId) {
    return find("cycleId", cycleId).stream()
        .sorted(Comparator.comparing(ValueStatement::side))
        .toList();
  }
}
