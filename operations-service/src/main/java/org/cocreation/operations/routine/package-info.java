/**
 * Routines of activity 12: how people work with the micro-service. A routine is tested before it is
 * adopted, and one that is eliminated stays visible with why (4.2.4, R14).
 */
package org.cocreation.operations.routine;
