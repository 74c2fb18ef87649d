package org.cocreation.steering.told;

import org.cocreation.steering.cycle.Cycle;

/**
 * Fired, inside the transaction, when another team changed something that is part of what both
 * sides sign (R1).
 *
 * @param cycle locked
 * @param reason as a sentence, why signatures under other content are void
 */
public record ToldChanged(Cycle cycle, String reason) {}
