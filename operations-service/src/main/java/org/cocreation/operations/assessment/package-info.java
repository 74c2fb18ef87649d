/**
 * Activity 9, assessing micro-service solutions: operations of both sides tries each proof of
 * concept on its scenarios, and each side accepts or rejects it; one that both accepted is what
 * money and the kill clock ask for (4.2.3, R8, R10, R11).
 */
package org.cocreation.operations.assessment;
