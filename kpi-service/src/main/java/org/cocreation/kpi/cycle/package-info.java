/** Where each cycle stands, as steering and the three teams' services tell it. */
package org.cocreation.kpi.cycle;
