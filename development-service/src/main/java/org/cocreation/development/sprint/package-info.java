/**
 * Joint sprints (activity 8, 4.2.3): planned from items with a trace (R6), worked on at one board
 * by both sides, ended with a proof of concept or a written reason for none (R10).
 */
package org.cocreation.development.sprint;
