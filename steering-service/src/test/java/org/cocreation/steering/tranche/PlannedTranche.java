package org.cocreation.steering.tranche;

import java.util.List;
import java.util.UUID;
import org.cocreation.chassis.money.Money;

/** The only tranche of a plan, for the tests of what builds on tranches. */
public final class PlannedTranche {

  private PlannedTranche() {}

  public static Tranche of(Money amount) {
    TranchePlan plan = new TranchePlan(UUID.randomUUID(), UUID.randomUUID());
    boolean ignored = plan.plan(List.of(new TranchePlan.Planned(amount, "Step", null)));
    return plan.first();
  }
}
