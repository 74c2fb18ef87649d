/**
 * KPIs as steering defined them, how they do against their targets, and whether it pays (4.2.5).
 */
package org.cocreation.kpi.kpi;
