/** How events are told, in each language. */
package org.cocreation.kpi.timeline.sentence;
