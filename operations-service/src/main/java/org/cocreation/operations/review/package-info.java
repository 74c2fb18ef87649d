/**
 * Activity 6, reviewing digital micro-service concepts: after their technical approval (R7)
 * operations says what using them takes, what changes in the work and whether the value holds, and
 * endorses them or sends them back with points that development answers (4.2.2).
 */
package org.cocreation.operations.review;
