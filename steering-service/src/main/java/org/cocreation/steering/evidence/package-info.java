/**
 * What a cycle has shown so far: proofs of concept that operations accepted, and activities that
 * are completed. Tranches (R8) and kill clocks (R11) ask for it.
 */
package org.cocreation.steering.evidence;
