/** KPIs as steering defined them, what was measured of them, and whether it pays (4.2.5). */
package org.cocreation.kpi.measurement;
