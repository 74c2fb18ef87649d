/**
 * The mechanism of the fifteen activities: opened when the process reaches them, completed by the
 * teams over REST, withdrawn when steering sends the cycle elsewhere. Steering's process engine
 * tells which are due: its own it opens at once, the others hear it as an event.
 */
package org.cocreation.chassis.activity;
