/**
 * How far a cycle is in its phase: which of the fifteen activities are due, which the teams
 * completed, and that the process goes on with it (4.2).
 */
package org.cocreation.steering.progress;
