/**
 * The agile development team's service: it owns the activities 2, 5, 8, 11 and 14 and the process
 * of phase 3. The mechanism of the activities is the chassis'; what each of them produces gets a
 * package of its own here.
 */
package org.cocreation.development;
