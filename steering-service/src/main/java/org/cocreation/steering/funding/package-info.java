/**
 * The money of a partnership (R8, R9): what each side pledges, in which tranches it is released and
 * against what evidence, what is spent, and the double-entry ledger that keeps the sums. Funds are
 * a cycle's: what is released in it comes from what was pledged in it. The ledger is the
 * partnership's: it has the journal and the sums of all cycles.
 */
package org.cocreation.steering.funding;
