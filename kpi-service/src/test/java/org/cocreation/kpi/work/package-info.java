/** Tests of who waits for whom. */
package org.cocreation.kpi.work;
