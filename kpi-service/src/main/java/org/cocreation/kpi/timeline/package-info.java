/** What happened: the source of timelines and of the stream. */
package org.cocreation.kpi.timeline;
