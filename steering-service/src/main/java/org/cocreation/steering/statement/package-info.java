/**
 * What the micro-service is worth to each side (activity 4, 4.2.2): range, assumptions and KPI, the
 * figures that follow, and the agenda on which both have to agree.
 */
package org.cocreation.steering.statement;
