/** Who hears what on the stream, and when it ends. */
package org.cocreation.kpi.stream;
