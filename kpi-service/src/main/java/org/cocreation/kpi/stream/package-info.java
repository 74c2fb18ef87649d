/** What happens, pushed to whoever may see it, within milliseconds. */
package org.cocreation.kpi.stream;
