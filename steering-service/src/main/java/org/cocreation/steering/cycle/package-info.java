/**
 * Cycles: one pass through the five phases for one micro-service, and where each stands. The
 * database decides where a cycle goes, the engine conducts it there.
 */
package org.cocreation.steering.cycle;
