/** What measurements come to, without anything around them. */
package org.cocreation.kpi.measurement;
