package org.cocreation.steering.spending;

import java.util.UUID;
import org.cocreation.chassis.money.Money;

/**
 * Fired, inside the transaction, when money was spent; the cycle is locked, and then the
 * partnership's ledger.
 *
 * @param total all that the cycle has spent in this currency
 */
public record MoneySpent(UUID cycleId, Money total) {}
