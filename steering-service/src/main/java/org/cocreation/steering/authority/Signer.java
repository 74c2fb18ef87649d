package org.cocreation.steering.authority;

import org.cocreation.chassis.money.Money;
import org.cocreation.chassis.money.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign for the organization.
 *
 * @param limit up to which amount; null for any
 */
public record Signer(
    String person,
    String name,
    @Nullable @Schema(
            description = "Up to which amount, in its currency; absent where there is no limit.")
        MoneyView limit) {

  /** An amount in another currency than the limit's is beyond it. */
  boolean maySign(Money amount) {
    return limit == null || amount.isAtMost(limit);
  }
}
