/**
 * Finds partnerships, cycles and what is written in them by its words: what the events tell both
 * sides, to the members of its partnership.
 */
package org.cocreation.kpi.search;
