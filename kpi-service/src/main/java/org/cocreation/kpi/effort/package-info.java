/**
 * What the process costs people (R20): how long each activity took, how long each side's signature
 * was awaited, and how many changes were made; from the events alone.
 */
package org.cocreation.kpi.effort;
