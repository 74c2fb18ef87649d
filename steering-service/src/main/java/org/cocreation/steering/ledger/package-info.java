/**
 * The double-entry ledger of a partnership (R9): sum pledged = available + released, and released =
 * spent + unspent, for each side. It has the journal and the sums of all cycles, and knows nothing
 * of what is booked in it.
 */
package org.cocreation.steering.ledger;
