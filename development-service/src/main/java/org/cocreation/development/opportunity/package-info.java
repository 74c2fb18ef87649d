/**
 * Common problems assessed as opportunities (activity 2) and the selection of the one that a cycle
 * is about (activity 4, R4): return balanced against complexity, the others shelved with a reason.
 */
package org.cocreation.development.opportunity;
