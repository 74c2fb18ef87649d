/** All cycles that a person may see, by phase: the board of the portfolio. */
package org.cocreation.kpi.portfolio;
