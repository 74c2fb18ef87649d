/** What happens, pushed to the people who may see it, within milliseconds. */
package org.cocreation.kpi.stream;
