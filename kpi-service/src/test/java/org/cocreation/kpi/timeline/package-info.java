/** How entries of a story are put together. */
package org.cocreation.kpi.timeline;
