/**
 * What each item of the signed backlog is worth in a year (activity 7, R6): its share of what both
 * sides' signed value statements put on the KPI that it serves.
 */
package org.cocreation.steering.itemvalue;
