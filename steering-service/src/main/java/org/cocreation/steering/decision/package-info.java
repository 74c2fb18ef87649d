/**
 * What steering decides on a cycle: the next small bet after a phase, and at any moment to move it
 * back, shelve, revive or stop it (R18). Decisions are only ever added (R19).
 */
package org.cocreation.steering.decision;
