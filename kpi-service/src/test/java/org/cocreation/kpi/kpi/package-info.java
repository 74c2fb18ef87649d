/** The rules of KPIs, without anything around them. */
package org.cocreation.kpi.kpi;
