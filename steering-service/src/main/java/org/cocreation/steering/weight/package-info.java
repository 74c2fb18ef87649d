/**
 * How much each goal counts in a cycle, and that both sides agree to that (activity 1, R3): from
 * the weights follow the shares by which development ranks what to do.
 */
package org.cocreation.steering.weight;
