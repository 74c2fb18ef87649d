/** What happened, one sentence per event; the source of timelines and of the stream. */
package org.cocreation.kpi.timeline;
