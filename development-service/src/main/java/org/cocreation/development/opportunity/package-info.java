/**
 * Common problems as opportunities: what each would take and bring, as amounts and as a chart of
 * return against complexity. An opportunity goes with its problem.
 */
package org.cocreation.development.opportunity;
