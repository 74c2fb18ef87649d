/** The process models as their owners deployed them, to be drawn. */
package org.cocreation.kpi.process;
