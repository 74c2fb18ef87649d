/**
 * What both sides signed at the value gate (R1), as steering's decisions tell it: which revision of
 * the concept the phases after the gate work from.
 */
package org.cocreation.development.signature;
