/**
 * What is spent out of a released tranche (R9): each side spends its own share, and of the other's
 * what that one confirms.
 */
package org.cocreation.steering.spending;
