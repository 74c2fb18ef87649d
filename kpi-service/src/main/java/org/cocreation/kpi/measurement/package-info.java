/** What was observed of KPIs, as it is stored, and what it comes to over a window of time. */
package org.cocreation.kpi.measurement;
