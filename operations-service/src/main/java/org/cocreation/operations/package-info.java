/**
 * The operational implementation team's service: it owns the activities 3, 6, 9, 12 and 15 and the
 * process of phase 4. The mechanism of the activities is the chassis'; what each of them produces
 * gets a package of its own here.
 */
package org.cocreation.operations;
