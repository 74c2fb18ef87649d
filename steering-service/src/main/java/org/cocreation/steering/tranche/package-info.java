/**
 * Small bets (R8): in which tranches a cycle's money is planned, and how each is released, against
 * the evidence that the one before it named.
 */
package org.cocreation.steering.tranche;
