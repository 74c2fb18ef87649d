/**
 * The time of a sprint: development tells when it runs, the engine's timers look at it, and people
 * are reminded once before its end and once when it is overdue (4.2.3, R10).
 */
package org.cocreation.steering.sprintclock;
