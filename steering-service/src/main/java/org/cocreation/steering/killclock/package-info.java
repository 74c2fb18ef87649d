/**
 * The kill clock (R11): a date and a budget by which a concept must have an accepted proof of
 * concept. Once it has run out nothing more is released and nothing goes on into implementation
 * until steering decides: continue with a reason, shelve or stop.
 */
package org.cocreation.steering.killclock;
