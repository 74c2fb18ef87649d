/**
 * The process that the paper describes, as words: sides, teams, phases and the fifteen activities.
 */
package org.cocreation.chassis.process;
