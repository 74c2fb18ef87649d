package org.cocreation.steering.tranche;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.cocreation.chassis.money.Money;
import org.cocreation.steering.ledger.Ledger;

/** Whether enough is pledged for what is to be released next. */
@ApplicationScoped
public class FundsCheck {

  private final TranchePlans plans;
  private final Ledger ledger;

  FundsCheck(TranchePlans plans, Ledger ledger) {
    this.plans = plans;
    this.ledger = ledger;
  }

  /**
   * What has still to be pledged in this cycle before its first tranche can be released; callers
   * that rely on it have locked the cycle.
   *
   * @return empty where there is enough, where the first tranche is released already, and where no
   *     tranches are planned yet
   */
  public Optional<Money> missingForFirst(UUID cycleId) {
    return plans
        .of(cycleId)
        .map(TranchePlan::first)
        .filter(first -> !first.isReleased())
        .flatMap(this::missingFor);
  }

  /** What has still to be pledged before the tranche can be released; empty if nothing. */
  Optional<Money> missingFor(Tranche tranche) {
    Money available = ledger.available(tranche.cycleId(), tranche.amount().currency()).total();
    return available.compareTo(tranche.amount()) >= 0
        ? Optional.empty()
        : Optional.of(tranche.amount().minus(available));
  }
}
