package org.cocreation.steering.spending;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.money.Money;

/** The spendings. */
@ApplicationScoped
class SpendingRepository implements PanacheRepositoryBase<Spending, UUID> {

  /** All that the cycle has spent in this currency. */
  Money total(UUID cycleId, Currency currency) {
    Long minorUnits =
        getEntityManager()
            .createQuery(
                "select coalesce(sum(s.amount.minorUnits), 0L) from Spending s"
                    + " where s.cycleId = :cycle and s.amount.currency = :currency",
                Long.class)
            .setParameter("cycle", cycleId)
            .setParameter("currency", currency)
            .getSingleResult();
    return new Money(minorUnits, currency);
  }

  /** Oldest first. */
  List<Spending> list(UUID trancheId, Optional<UUID> after, int most) {
    Map<String, Object> parameters = new HashMap<>(Map.of("tranche", trancheId));
    after.ifPresent(id -> parameters.put("after", id));
    return find(
            "trancheId = :tranche" + (after.isPresent() ? " and id > :after" : "") + " order by id",
            parameters)
        .range(0, most - 1)
        .list();
  }
}
