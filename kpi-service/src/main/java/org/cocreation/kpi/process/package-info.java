/** The process models as steering deployed them, to be drawn. */
package org.cocreation.kpi.process;
