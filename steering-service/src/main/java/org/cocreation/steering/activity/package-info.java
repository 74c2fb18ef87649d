/**
 * The fifteen activities as steering conducts them: which are due, which the teams completed, and
 * that the process goes on with it (4.2).
 */
package org.cocreation.steering.activity;
