/** How events are told. */
package org.cocreation.kpi.timeline;
